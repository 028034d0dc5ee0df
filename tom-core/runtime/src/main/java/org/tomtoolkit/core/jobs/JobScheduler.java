package org.tomtoolkit.core.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.NodeConfig;
import org.tomtoolkit.core.plugin.Plugins;

/** db-scheduler on the TOM's database: picks each due job on one node. */
@ApplicationScoped
class JobScheduler {

    /** A job of a node that missed this many goes to another; db-scheduler allows no fewer. */
    private static final int MISSED_HEARTBEATS = 4;

    private static final Logger LOG = Logger.getLogger(JobScheduler.class);

    /**
     * @param running whether a node has taken it
     */
    record NextTurn(Instant when, boolean running) {}

    private final DataSource dataSource;
    private final JobsConfig config;
    private final NodeConfig node;
    private final Instance<JobRunner> runner;
    private final AfterCommit afterCommit;
    private final Map<String, RecurringTask<Void>> recurring = new LinkedHashMap<>();
    private final CustomTask<Void> task;
    private final JdbcCustomization dialect;
    private final SchedulerClient client;
    private volatile Scheduler scheduler;

    JobScheduler(
            DataSource dataSource,
            JobsConfig config,
            NodeConfig node,
            Instance<JobRunner> runner,
            AfterCommit afterCommit,
            @All List<RecurringJob> recurring) {
        this.dataSource = dataSource;
        this.config = config;
        this.node = node;
        this.runner = runner;
        this.afterCommit = afterCommit;
        new Plugins<RecurringJob>("recurring job", recurring)
                .all().stream()
                        .filter(job -> !job.schedule().equals("-"))
                        .forEach(job -> this.recurring.put(job.id(), recurringTask(job)));
        this.task = Tasks.custom("tom-job", Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(30)))
                .execute(this::run);
        this.dialect = new AutodetectJdbcCustomization(dataSource, true);
        List<Task<?>> all = new ArrayList<>(this.recurring.values());
        all.add(task);
        this.client = SchedulerClient.Builder.create(dataSource, all)
                .jdbcCustomization(dialect)
                .enablePriority()
                .build();
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled() || !node.role().runsJobs()) {
            return;
        }
        SchedulerBuilder builder = Scheduler.create(dataSource, task)
                .startTasks(List.copyOf(recurring.values()))
                .jdbcCustomization(dialect)
                .threads(config.threads())
                .pollingInterval(config.pollInterval())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .enablePriority()
                .failureLogging(LogLevel.DEBUG, false)
                .shutdownMaxWait(Duration.ofSeconds(20));
        if (dialect.supportsSingleStatementLockAndFetch()) {
            builder.pollUsingLockAndFetch(1.0, 4.0);
        }
        scheduler = builder.build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            runner.get().stop();
            scheduler.stop();
        }
    }

    /** Part of the caller's transaction; after its commit this node looks for due jobs at once. */
    void schedule(List<Long> jobIds, JobPriority priority, Instant when) {
        Stream<TaskInstance<?>> instances = jobIds.stream()
                .map(id -> task.instanceBuilder(String.valueOf(id))
                        .priority(priority.rank())
                        .build());
        client.scheduleBatch(instances, when);
        afterCommit.run(this::lookForDue);
    }

    private void lookForDue() {
        Scheduler here = scheduler;
        if (here != null) {
            here.triggerCheckForDueExecutions();
        }
    }

    private CompletionHandler<Void> run(TaskInstance<Void> instance, ExecutionContext context) {
        Optional<Instant> again = runner.get().run(Long.parseLong(instance.getId()));
        return (complete, operations) ->
                again.ifPresentOrElse(when -> operations.reschedule(complete, when), operations::remove);
    }

    /** When the recurring jobs run next, by their ids. */
    Map<String, NextTurn> nextTurns() {
        Map<String, NextTurn> turns = new LinkedHashMap<>();
        recurring.forEach((id, each) -> client.getScheduledExecution(instance(id))
                .ifPresent(next -> turns.put(id, new NextTurn(next.getExecutionTime(), next.isPicked()))));
        return turns;
    }

    /** False when it runs at this moment or never recurs. */
    boolean turnNow(RecurringJob job) {
        try {
            boolean planned = recurring.containsKey(job.id()) && client.reschedule(instance(job.id()), Instant.now());
            lookForDue();
            return planned;
        } catch (TaskInstanceException e) {
            LOG.debugf("The recurring job %s is not planned anew: %s", job.id(), e.getMessage());
            return false;
        }
    }

    private TaskInstanceId instance(String id) {
        return recurring.get(id).getDefaultTaskInstance();
    }

    private RecurringTask<Void> recurringTask(RecurringJob job) {
        return Tasks.recurring("tom-recurring-" + job.id(), Schedules.parse(job.schedule()))
                .execute((instance, context) -> runner.get().turn(job));
    }
}

package org.tomtoolkit.core.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.plugin.Plugins;

/** db-scheduler on the TOM's database: picks each due job on one node. */
@ApplicationScoped
class JobScheduler {

    private static final Logger LOG = Logger.getLogger(JobScheduler.class);

    /** A job of a node that died goes to another after six of these. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    private final DataSource dataSource;
    private final JobsConfig config;
    private final Instance<JobRunner> runner;
    private final List<RecurringJob> recurring;
    private final OneTimeTask<Void> task;
    private final SchedulerClient client;
    private Scheduler scheduler;

    JobScheduler(
            DataSource dataSource, JobsConfig config, Instance<JobRunner> runner, @All List<RecurringJob> recurring) {
        this.dataSource = dataSource;
        this.config = config;
        this.runner = runner;
        this.recurring = new Plugins<RecurringJob>("recurring job", recurring).all();
        this.task = Tasks.oneTime("tom-job")
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(config.retryDelay()))
                .execute(this::run);
        this.client = SchedulerClient.Builder.create(dataSource, task)
                .jdbcCustomization(new AutodetectJdbcCustomization(dataSource, true))
                .build();
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        scheduler = Scheduler.create(dataSource, task)
                .startTasks(recurring.stream()
                        .filter(job -> !job.schedule().equals("-"))
                        .map(this::recurringTask)
                        .toList())
                .threads(config.threads())
                .pollingInterval(config.pollInterval())
                .heartbeatInterval(HEARTBEAT)
                .alwaysPersistTimestampInUTC()
                .failureLogging(LogLevel.DEBUG, false)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    void schedule(long jobId) {
        client.scheduleIfNotExists(task.instance(String.valueOf(jobId)), Instant.now());
    }

    private void run(TaskInstance<Void> instance, ExecutionContext context) {
        runner.get().run(Long.parseLong(instance.getId()));
    }

    private RecurringTask<Void> recurringTask(RecurringJob job) {
        return Tasks.recurring("tom-recurring-" + job.id(), parse(job.schedule()))
                .execute((instance, context) -> runner.get().turn(job));
    }

    private static Schedule parse(String schedule) {
        try {
            return schedule.startsWith("CRON|")
                    ? new CronSchedule(schedule.substring(5), ZoneOffset.UTC)
                    : Schedules.parseSchedule(schedule);
        } catch (RuntimeException e) {
            LOG.errorf(
                    "The schedule '%s' cannot be understood; use FIXED_DELAY|300s, DAILY|03:00|UTC or CRON|…",
                    schedule);
            throw e;
        }
    }
}

package org.tomtoolkit.core.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Plugins;

/**
 * What recurs on this site, for administrators.
 *
 * @since 1.0
 */
@ApplicationScoped
public class RecurringJobs {

    private final Plugins<RecurringJob> jobs;
    private final RecurringTurns turns;
    private final JobScheduler scheduler;

    RecurringJobs(@All List<RecurringJob> jobs, RecurringTurns turns, JobScheduler scheduler) {
        this.jobs = new Plugins<>("recurring job", jobs);
        this.turns = turns;
        this.scheduler = scheduler;
    }

    /**
     * All of them, by label.
     *
     * @throws TomException 403 for those who are no administrators
     */
    public List<RecurringStatus> all(Viewer viewer) {
        requireSuperuser(viewer);
        Map<String, RecurringTurn> last = turns.byJob();
        Map<String, JobScheduler.NextTurn> next = scheduler.nextTurns();
        return jobs.all().stream()
                .map(job -> status(job, last.get(job.id()), next.get(job.id())))
                .toList();
    }

    private static RecurringStatus status(RecurringJob job, RecurringTurn last, JobScheduler.NextTurn next) {
        return new RecurringStatus(
                job.id(),
                job.label(),
                job.schedule(),
                next == null ? null : next.when(),
                next != null && next.running(),
                last == null ? null : last.began(),
                last == null ? 0 : last.millis(),
                last != null && last.isSuccess(),
                last == null ? "" : last.message());
    }

    /**
     * Makes a job take its next turn now, on any node that runs jobs; afterwards it recurs as planned.
     *
     * @throws TomException 404 for an unknown one, 409 while it runs or when it never recurs
     */
    public void runNow(String id, Viewer viewer) {
        requireSuperuser(viewer);
        RecurringJob job = jobs.get(id);
        if (!scheduler.turnNow(job)) {
            throw TomException.conflict(
                    job.label() + " cannot be run now.", "It runs already, or its schedule says that it never does.");
        }
    }

    private static void requireSuperuser(Viewer viewer) {
        if (!viewer.superuser()) {
            throw TomException.forbidden("Only administrators see what recurs.");
        }
    }
}

package org.tomtoolkit.common.jobs;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.tomtoolkit.core.jobs.JobFilter;
import org.tomtoolkit.core.jobs.JobRecord;
import org.tomtoolkit.core.jobs.JobState;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteRequest;

/**
 * Builds the page of jobs.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class JobListPages {

    private static final int SHOWN = 50;

    private final Jobs jobs;
    private final JobViews views;

    protected JobListPages(Jobs jobs, JobViews views) {
        this.jobs = jobs;
        this.views = views;
    }

    /** One page, from the job before {@code beforeId}, or from the newest when that is null. */
    public JobListPage of(String state, String kind, Long beforeId, Viewer viewer) {
        JobState chosen = JobListPage.state(state);
        JobFilter filter = new JobFilter(chosen, kind, beforeId);
        List<JobRecord> found = jobs.list(filter, viewer, 0, SHOWN + 1);
        List<JobRecord> shown = found.stream().limit(SHOWN).toList();
        String older = found.size() > SHOWN
                ? "?state=" + RemoteRequest.encode(state) + "&kind=" + RemoteRequest.encode(kind) + "&before="
                        + shown.get(SHOWN - 1).id()
                : "";
        return new JobListPage(
                views.of(shown),
                jobs.labels(),
                Stream.of(JobState.values()).map(JobListPage.State::of).toList(),
                chosen == null ? "" : state,
                kind,
                older);
    }
}

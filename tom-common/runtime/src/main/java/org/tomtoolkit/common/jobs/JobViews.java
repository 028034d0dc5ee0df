package org.tomtoolkit.common.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobRecord;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Plugins;

/** Adds to jobs what people call them and whose they are. */
@ApplicationScoped
public class JobViews {

    private final Plugins<Job<?>> kinds;
    private final AccountRepository accounts;
    private final ObjectMapper json;

    JobViews(@All List<Job<?>> kinds, AccountRepository accounts, ObjectMapper json) {
        this.kinds = new Plugins<>("job", kinds);
        this.accounts = accounts;
        this.json = json;
    }

    List<JobView> of(List<JobRecord> jobs) {
        Set<Long> ids =
                jobs.stream().map(JobRecord::ownerId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, String> names = ids.isEmpty()
                ? Map.of()
                : accounts.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Account::getId, Account::getUsername));
        return jobs.stream()
                .map(job -> new JobView(
                        job, label(job), job.ownerId() == null ? "" : names.getOrDefault(job.ownerId(), "")))
                .toList();
    }

    JobView of(JobRecord job) {
        return of(List.of(job)).get(0);
    }

    JobJson json(JobView view) {
        JobRecord job = view.job();
        return new JobJson(
                job.id(),
                job.kind(),
                view.label(),
                JobView.code(job.state()),
                view.owner(),
                job.done(),
                job.total(),
                job.message(),
                result(job),
                job.link().isEmpty() ? null : job.link(),
                job.attempts(),
                job.isCancelRequested(),
                job.created(),
                job.started(),
                job.finished());
    }

    private JsonNode result(JobRecord job) {
        try {
            return job.result().isEmpty() ? null : json.readTree(job.result());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Results are stored as JSON", e);
        }
    }

    /** A kind whose plug-in is gone shows its id. */
    private String label(JobRecord job) {
        return kinds.find(job.kind()).map(Plugin::label).orElse(job.kind());
    }
}

package org.tomtoolkit.it.core;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tomtoolkit.common.notify.Notice;
import org.tomtoolkit.common.notify.Notifications;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Writes a notification in each step, and fails once in the middle of one. */
@PluginId("it-stepping")
public class SteppingJob implements Job<SteppingJob.Parameters> {

    /**
     * @param accountId who gets the notifications
     * @param name their text, with the number of the step
     * @param total number of steps
     * @param failAt step whose effect is there when the job fails, -1 for none
     */
    public record Parameters(long accountId, String name, int total, int failAt) {}

    private final Notifications notifications;
    private final AtomicBoolean failed = new AtomicBoolean();

    SteppingJob(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String label() {
        return "Stepping";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public void validate(Parameters parameters) throws ValidationException {
        FieldErrors errors = new FieldErrors();
        if (parameters.total() < 0) {
            errors.add("total", "A job cannot have fewer steps than none.");
        }
        errors.throwIfAny();
    }

    @Override
    public String run(Parameters parameters, JobContext context) throws Exception {
        context.steps(parameters.total(), step -> {
            notifications.send(parameters.accountId(), Notice.info("it", parameters.name() + " " + step, "/targets/"));
            if (step == parameters.failAt() && failed.compareAndSet(false, true)) {
                throw new IllegalStateException("The dome closed");
            }
        });
        context.result(Map.of("steps", parameters.total()));
        context.link("/targets/");
        return "All steps are done";
    }
}

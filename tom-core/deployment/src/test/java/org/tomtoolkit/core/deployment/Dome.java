package org.tomtoolkit.core.deployment;

import java.util.concurrent.atomic.AtomicInteger;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.jobs.JobMethod;
import org.tomtoolkit.core.jobs.JobPriority;
import org.tomtoolkit.core.jobs.Recurring;

/** Has jobs that are methods; no scope of its own. */
public class Dome {

    /** What to open. */
    public record Opening(String slit, int percent) {}

    static final AtomicInteger TURNS = new AtomicInteger();

    @JobMethod(
            value = "open-dome",
            label = "Open the dome",
            maxAttempts = 5,
            timeLimit = "PT10M",
            priority = JobPriority.HIGH)
    String open(JobContext job, Opening what) {
        job.progress(1, 1, "Opening");
        return what.slit() + " is open to " + what.percent() + " %";
    }

    @JobMethod(value = "close-dome", label = "Close the dome", service = "dome", atOnce = 1)
    void close() {}

    @Recurring(value = "turn-dome", label = "Turn the dome", cron = "*/5 * * * *")
    void turn() {
        TURNS.incrementAndGet();
    }

    @Recurring(value = "oil-dome", label = "Oil the dome", cron = "{dome.oil}")
    protected String oil() {
        return "oiled";
    }
}

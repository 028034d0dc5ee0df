package org.tomtoolkit.it.core;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.jobs.JobMethod;
import org.tomtoolkit.core.jobs.Recurring;

/** Methods that are jobs. */
class TurningDome {

    /** How far to open. */
    record Opening(int percent) {}

    static final AtomicInteger TURNS = new AtomicInteger();
    static final AtomicBoolean STUCK = new AtomicBoolean();

    /** Once a year, unless somebody asks for it. */
    @Recurring(value = "it-turn-dome", label = "Turn the dome", cron = "0 0 1 1 *")
    void turn() {
        if (STUCK.get()) {
            throw new TomException(409, "Stuck", "The dome is frozen.", null);
        }
        TURNS.incrementAndGet();
    }

    @JobMethod(value = "it-open-dome", label = "Open the dome")
    String open(Opening what, JobContext job) {
        job.log("Opening to " + what.percent());
        return "Open to " + what.percent() + " %";
    }
}

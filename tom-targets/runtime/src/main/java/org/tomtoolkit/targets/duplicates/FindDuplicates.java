package org.tomtoolkit.targets.duplicates;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Fills the queue of duplicates: walks along all targets in steps, so it holds no lock for long. */
@PluginId(FindDuplicates.KIND)
class FindDuplicates implements Job<FindDuplicates.Parameters> {

    static final String KIND = "find-duplicates";

    private static final int IDS_PER_STEP = 10_000;

    /**
     * Which targets.
     *
     * @param lastId the largest id there was when the search was asked for
     */
    record Parameters(long lastId) {}

    private final PairFinder finder;
    private final PairRecords records;

    FindDuplicates(PairFinder finder, PairRecords records) {
        this.finder = finder;
        this.records = records;
    }

    @Override
    public String label() {
        return "Find duplicate targets";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public String run(Parameters parameters, JobContext context) throws Exception {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        AtomicBoolean room = new AtomicBoolean(true);
        AtomicBoolean whole = new AtomicBoolean(false);
        context.<PairFinder.Range>steps(
                parameters.lastId() / IDS_PER_STEP + 1,
                step -> {
                    whole.compareAndSet(false, step == 0);
                    return finder.between(step * IDS_PER_STEP, (step + 1) * IDS_PER_STEP - 1);
                },
                (step, found) -> {
                    boolean noted = records.note(found.pairs(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
                    if (!noted || !found.whole()) {
                        room.set(false);
                    }
                });
        if (whole.get() && room.get()) {
            context.once(step -> records.forgetBefore(start));
        }
        context.link("/targets/duplicates/");
        String open = records.open() + " pairs wait to be looked at.";
        return room.get() ? open : open + " There are more than can be listed: settle these and search again.";
    }
}

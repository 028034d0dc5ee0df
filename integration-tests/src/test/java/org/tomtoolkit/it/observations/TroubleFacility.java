package org.tomtoolkit.it.observations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.observations.spi.Accepted;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.ObservationPhase;
import org.tomtoolkit.observations.spi.ObservationRequest;
import org.tomtoolkit.observations.spi.ObservationStatus;
import org.tomtoolkit.observations.spi.Reported;
import org.tomtoolkit.observations.spi.ReportsStatus;
import org.tomtoolkit.observations.spi.RequestType;
import org.tomtoolkit.observations.spi.StatusReport;
import org.tomtoolkit.observations.spi.Submission;

/** A plug-in that works, throws or hangs, as a test wants it. */
@PluginId("trouble")
public class TroubleFacility implements Facility, ReportsStatus {

    enum Mood {
        WELL,
        THROWS,
        THROWS_WHEN_SUBMITTING,
        ANSWERS_NOTHING,
        HANGS
    }

    static volatile Mood mood = Mood.WELL;
    /** Done while a request is being submitted. */
    static volatile Runnable meanwhile = () -> {};

    static final AtomicInteger SUBMISSIONS = new AtomicInteger();

    @Override
    public String label() {
        return "Trouble";
    }

    @Override
    public List<Site> sites() {
        act();
        return List.of();
    }

    @Override
    public List<RequestType> requestTypes() {
        act();
        return List.of(new RequestType("LOOK", "Look"));
    }

    @Override
    public Form form(String requestType, FormContext context) {
        act();
        return Form.of(Field.decimal("seconds").required().min(1).unit("s"));
    }

    @Override
    public Submission submit(ObservationRequest request) {
        act();
        if (mood == Mood.THROWS_WHEN_SUBMITTING) {
            throw new IllegalStateException("trouble while submitting");
        }
        meanwhile.run();
        int number = SUBMISSIONS.incrementAndGet();
        return mood == Mood.ANSWERS_NOTHING ? null : Accepted.of("trouble-" + number);
    }

    @Override
    public StatusReport status(Collection<String> observationIds) {
        Map<String, ObservationStatus> statuses = new HashMap<>();
        observationIds.forEach(id -> statuses.put(id, ObservationStatus.of("DONE")));
        return new Reported(statuses);
    }

    @Override
    public Map<String, ObservationPhase> states() {
        return Map.of("WAITING", ObservationPhase.PENDING, "DONE", ObservationPhase.COMPLETED);
    }

    private static void act() {
        if (mood == Mood.THROWS) {
            throw new IllegalStateException("trouble");
        }
        if (mood == Mood.HANGS) {
            LockSupport.parkNanos(60_000_000_000L);
        }
    }
}

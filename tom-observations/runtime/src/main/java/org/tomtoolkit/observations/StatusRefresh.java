package org.tomtoolkit.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.permission.OnBehalf;
import org.tomtoolkit.observations.ObservationRecords.Change;
import org.tomtoolkit.observations.ObservationRecords.Open;
import org.tomtoolkit.observations.facility.Facilities;
import org.tomtoolkit.observations.facility.FacilityCalls;
import org.tomtoolkit.observations.facility.FacilityCard;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.ObservationPhase;
import org.tomtoolkit.observations.spi.ObservationStatus;
import org.tomtoolkit.observations.spi.Reported;
import org.tomtoolkit.observations.spi.ReportsStatus;
import org.tomtoolkit.observations.spi.StatusReport;
import org.tomtoolkit.observations.spi.Unreachable;

/** Asks every facility, in bulk, how the observations that are not over stand. */
@ApplicationScoped
class StatusRefresh {

    private static final Logger LOG = Logger.getLogger(StatusRefresh.class);
    private static final int AT_ONCE = 50;
    private static final Duration KEYS_KEPT = Duration.ofDays(7);

    /** What came of it. */
    record Summary(int asked, int changed, List<String> problems) {
        String text() {
            String counts = asked + " asked, " + changed + " changed.";
            return problems.isEmpty() ? counts : counts + " " + String.join(" ", problems);
        }

        Summary and(Summary other) {
            List<String> all = Stream.concat(problems.stream(), other.problems().stream())
                    .distinct()
                    .toList();
            return new Summary(asked + other.asked(), changed + other.changed(), all);
        }
    }

    private final Facilities facilities;
    private final FacilityCards cards;
    private final FacilityCalls calls;
    private final ObservationRecords records;
    private final OnBehalf onBehalf;

    StatusRefresh(
            Facilities facilities,
            FacilityCards cards,
            FacilityCalls calls,
            ObservationRecords records,
            OnBehalf onBehalf) {
        this.onBehalf = onBehalf;
        this.facilities = facilities;
        this.cards = cards;
        this.calls = calls;
        this.records = records;
    }

    /**
     * All facilities, one after the other; one that fails does not keep the others from being asked.
     *
     * @param targetId only observations of this target, null for all
     */
    Summary all(Long targetId, BooleanSupplier stop) {
        Summary sum = new Summary(0, 0, List.of());
        for (Facility facility : facilities.all()) {
            if (facility instanceof ReportsStatus && !stop.getAsBoolean()) {
                sum = sum.and(one(facility, targetId, stop));
            }
        }
        records.forgetKeysBefore(Instant.now().minus(KEYS_KEPT));
        return sum;
    }

    private Summary one(Facility facility, Long targetId, BooleanSupplier stop) {
        Summary sum = new Summary(0, 0, List.of());
        List<Open> open = records.open(facility.id(), targetId, 0, AT_ONCE);
        while (!open.isEmpty() && !stop.getAsBoolean()) {
            Map<Optional<Long>, List<Open>> byOwner =
                    open.stream().collect(Collectors.groupingBy(record -> Optional.ofNullable(record.ownerId())));
            for (Map.Entry<Optional<Long>, List<Open>> each : byOwner.entrySet()) {
                sum = sum.and(forOwner(each.getKey().orElse(null), facility, each.getValue()));
            }
            open = records.open(
                    facility.id(), targetId, open.get(open.size() - 1).id(), AT_ONCE);
        }
        return sum;
    }

    /** Asks with the credentials of the one whose observations they are. */
    private Summary forOwner(Long ownerId, Facility facility, List<Open> open) {
        try {
            return onBehalf.call(ownerId, () -> asked(facility, open));
        } catch (Exception e) {
            throw new IllegalStateException("The status of " + facility.id() + " could not be stored", e);
        }
    }

    private Summary asked(Facility facility, List<Open> open) {
        FacilityCard card = cards.of(facility);
        if (!card.isUsable()) {
            return new Summary(0, 0, List.of(card.label() + ": " + card.problem()));
        }
        StatusReport report =
                ask(facility, open.stream().map(Open::observationId).collect(Collectors.toSet()));
        if (report instanceof Unreachable failure) {
            LOG.infof("No status from %s: %s", facility.id(), failure.cause());
            return new Summary(0, 0, List.of(card.label() + ": " + failure.cause()));
        }
        return new Summary(open.size(), store(((Reported) report).statuses(), open, card.states()), List.of());
    }

    /** One observation, now. */
    StatusReport ask(Facility facility, Set<String> observationIds) {
        ReportsStatus reporter = (ReportsStatus) facility;
        return calls.act(facility, "report status", () -> reporter.status(observationIds), failure -> failure);
    }

    int store(Map<String, ObservationStatus> statuses, List<Open> open, Map<String, ObservationPhase> states) {
        List<Change> changes = open.stream()
                .filter(record -> statuses.containsKey(record.observationId()))
                .map(record -> change(record.id(), statuses.get(record.observationId()), states))
                .toList();
        if (changes.isEmpty()) {
            return 0;
        }
        return records.apply(changes).size();
    }

    private static Change change(long id, ObservationStatus status, Map<String, ObservationPhase> states) {
        return new Change(id, status, states.getOrDefault(status.state(), ObservationPhase.PENDING));
    }
}

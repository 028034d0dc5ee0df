package org.tomtoolkit.observations;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.observations.ObservationRecords.Open;
import org.tomtoolkit.observations.facility.Facilities;
import org.tomtoolkit.observations.facility.FacilityCalls;
import org.tomtoolkit.observations.facility.FacilityCard;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.observations.spi.ArchiveListing;
import org.tomtoolkit.observations.spi.ArchiveProduct;
import org.tomtoolkit.observations.spi.Cancellable;
import org.tomtoolkit.observations.spi.Cancellation;
import org.tomtoolkit.observations.spi.Cancelled;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.NotCancelled;
import org.tomtoolkit.observations.spi.ObservationStatus;
import org.tomtoolkit.observations.spi.Products;
import org.tomtoolkit.observations.spi.Reported;
import org.tomtoolkit.observations.spi.ReportsStatus;
import org.tomtoolkit.observations.spi.ServesArchive;
import org.tomtoolkit.observations.spi.StatesByHand;
import org.tomtoolkit.observations.spi.StatusReport;
import org.tomtoolkit.observations.spi.Unreachable;

/**
 * What one does with an observation that was submitted: cancel it, ask how it stands, set its state by hand, list its data.
 * See {@link Observations} for who may. Never call it inside a transaction.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class ObservationActions {

    private final Observations observations;
    private final Facilities facilities;
    private final FacilityCards cards;
    private final FacilityCalls calls;
    private final StatusRefresh refresh;
    private final ObservationRecords records;

    protected ObservationActions(
            Observations observations,
            Facilities facilities,
            FacilityCards cards,
            FacilityCalls calls,
            StatusRefresh refresh,
            ObservationRecords records) {
        this.observations = observations;
        this.facilities = facilities;
        this.cards = cards;
        this.calls = calls;
        this.refresh = refresh;
        this.records = records;
    }

    /**
     * Takes an observation back.
     *
     * @return the record as it is now
     * @throws TomException 403/404; 409 when it is over, or the facility cannot or will not; 502 when it cannot be reached
     */
    public ObservationRecord cancel(long id, Viewer viewer) {
        ObservationRecord record = observations.getToChange(id, viewer);
        Facility facility = facilityOf(record);
        if (!(facility instanceof Cancellable cancellable)) {
            throw TomException.conflict("The facility " + facility.id() + " cannot cancel.", null);
        }
        if (record.getPhase().isTerminal()) {
            throw TomException.conflict("This observation is over: " + record.getStatus() + ".", null);
        }
        Cancellation answer =
                calls.act(facility, "cancel", () -> cancellable.cancel(record.getObservationId()), failure -> failure);
        if (answer instanceof NotCancelled refused) {
            throw TomException.conflict(refused.reason(), null);
        }
        if (answer instanceof Unreachable failure) {
            throw Submitting.unreachable(failure);
        }
        return store(
                record,
                facility,
                new ObservationStatus(
                        ((Cancelled) answer).state(), record.getScheduledStart(), record.getScheduledEnd()));
    }

    /**
     * Asks the facility how an observation stands, now.
     *
     * @return the record as it is now
     * @throws TomException 403/404; 409 when the facility reports no status or does not know it; 502
     */
    public ObservationRecord refresh(long id, Viewer viewer) {
        ObservationRecord record = observations.getToChange(id, viewer);
        Facility facility = facilityOf(record);
        if (!(facility instanceof ReportsStatus)) {
            throw TomException.conflict("The facility " + facility.id() + " reports no status.", null);
        }
        StatusReport report = refresh.ask(facility, Set.of(record.getObservationId()));
        if (report instanceof Unreachable failure) {
            throw Submitting.unreachable(new Unreachable(failure.cause()));
        }
        ObservationStatus status = ((Reported) report).statuses().get(record.getObservationId());
        if (status == null) {
            throw TomException.conflict(
                    "The facility " + facility.id() + " does not know the observation " + record.getObservationId()
                            + ".",
                    null);
        }
        return store(record, facility, status);
    }

    /**
     * Lets pass who may change an observation.
     *
     * @throws TomException 404 when they may not see it, 403 when they may not change it
     */
    public void requireMayChange(long id, Viewer viewer) {
        observations.getToChange(id, viewer);
    }

    /**
     * Sets the state of an observation at a facility where people do that.
     *
     * @return the record as it is now
     * @throws ValidationException for a state the facility does not have, or an end before the begin
     * @throws TomException 403/404; 409 when the facility sets its states itself
     */
    public ObservationRecord setState(long id, ObservationStatus status, Viewer viewer) {
        ObservationRecord record = observations.getToChange(id, viewer);
        Facility facility = facilityOf(record);
        if (!(facility instanceof StatesByHand)) {
            throw TomException.conflict("The facility " + facility.id() + " sets the states itself.", null);
        }
        if (!cards.of(facility).states().containsKey(status.state())) {
            throw ValidationException.at("status", "The facility has no state '" + status.state() + "'.");
        }
        if (status.scheduledStart() != null
                && status.scheduledEnd() != null
                && status.scheduledEnd().isBefore(status.scheduledStart())) {
            throw ValidationException.at("scheduled_end", "The end is before the begin.");
        }
        return store(record, facility, status);
    }

    /**
     * Lists the data of an observation in the facility's archive.
     *
     * @throws TomException 404; 409 when the facility has no archive; 502
     */
    public List<ArchiveProduct> products(long id, Viewer viewer) {
        ObservationRecord record = observations.get(id, viewer);
        Facility facility = facilityOf(record);
        if (!(facility instanceof ServesArchive archive)) {
            throw TomException.conflict("The facility " + facility.id() + " has no archive.", null);
        }
        FacilityCard card = cards.of(facility);
        if (!card.isUsable()) {
            throw TomException.conflict(card.problem(), null);
        }
        ArchiveListing listing = calls.act(
                facility, "list products", () -> archive.products(record.getObservationId()), failure -> failure);
        if (listing instanceof Unreachable failure) {
            throw Submitting.unreachable(new Unreachable(failure.cause()));
        }
        return ((Products) listing).products();
    }

    private ObservationRecord store(ObservationRecord record, Facility facility, ObservationStatus status) {
        refresh.store(
                java.util.Map.of(record.getObservationId(), status),
                List.of(new Open(record.getId(), record.getObservationId(), record.getOwnerId())),
                cards.of(facility).states());
        return records.find(record.getId()).orElseThrow(() -> TomException.notFound("observation"));
    }

    private Facility facilityOf(ObservationRecord record) {
        return facilities
                .find(record.getFacility())
                .orElseThrow(() -> TomException.conflict(
                        "The facility " + record.getFacility() + " is not part of this TOM any more.",
                        "Ask the administrator to switch it on again."));
    }
}

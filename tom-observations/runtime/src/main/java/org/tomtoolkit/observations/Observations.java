package org.tomtoolkit.observations;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.observations.facility.Facilities;
import org.tomtoolkit.observations.facility.FacilityCalls;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.ObservationRequest;
import org.tomtoolkit.observations.spi.Rejected;
import org.tomtoolkit.observations.spi.Unreachable;
import org.tomtoolkit.observations.spi.Valid;
import org.tomtoolkit.observations.spi.Validates;
import org.tomtoolkit.observations.spi.Validation;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;

/**
 * The one way in for observations: pages, the REST API, jobs and code submit here.
 *
 * <p>Who may what: submitting and adding need an account and the right to <em>view</em> the target, for observing changes
 * nothing of it. A record inherits its target's permissions: who may view the target sees its observations. Cancelling,
 * refreshing and setting a state is for the one who submitted and for those who may change the target. Where the site keeps
 * grants of single observations ({@code tom.permissions.mode=row}), these are asked in addition.
 *
 * <p>Never call the methods that reach out to a facility inside a transaction.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class Observations {

    private final Targets targets;
    private final Facilities facilities;
    private final FacilityCards cards;
    private final FacilityCalls calls;
    private final Submitting submitting;
    private final ObservationRights rights;

    protected Observations(
            Targets targets,
            Facilities facilities,
            FacilityCards cards,
            FacilityCalls calls,
            Submitting submitting,
            ObservationRights rights) {
        this.targets = targets;
        this.facilities = facilities;
        this.cards = cards;
        this.calls = calls;
        this.submitting = submitting;
        this.rights = rights;
    }

    /**
     * The form of a request.
     *
     * @throws TomException 404 for an unknown facility or request type, 502 when the facility's plug-in fails
     */
    public Form form(String facilityId, String requestType, FormContext context) {
        Facility facility = facilities.get(facilityId);
        boolean known = cards.of(facility).requestTypes().stream()
                .anyMatch(type -> type.id().equals(requestType));
        if (!known && cards.of(facility).isUsable()) {
            throw TomException.notFound("request type '" + requestType + "' of the facility " + facility.id());
        }
        return calls.describe(facility, "form", f -> f.form(requestType, context))
                .orElseThrow(() -> new TomException(
                        502,
                        "The facility does not work",
                        "The plug-in of the facility " + facility.id() + " could not make its form.",
                        "The log of the site has the details."));
    }

    /**
     * Sends a request to a facility and stores what it accepted.
     *
     * @return one record for each id the facility gave, at least one
     * @throws ValidationException errors of the form or of the facility, by field; nothing was scheduled
     * @throws AlreadySubmittedException the same form was sent before
     * @throws TomException 401 for a visitor; 404 for a target the viewer may not view, an unknown facility or request type;
     *     409 when the facility is not configured; 502 when it cannot be reached; 500 with the ids in the text when it
     *     accepted and storing failed
     */
    public List<ObservationRecord> submit(NewObservation wish, Viewer viewer) {
        Facility facility = facilities.get(wish.facility());
        ObservationRequest request = request(wish, facility, viewer);
        requireUsable(facility);
        return submitting.submit(facility, request, rights.startingGrants(wish, request.target(), viewer));
    }

    /**
     * Asks a facility what it thinks of a request without scheduling it. A facility that cannot say has the request checked
     * against its form only.
     *
     * @return what the facility adds, {@code ""} for nothing
     * @throws ValidationException as {@link #submit}
     * @throws TomException as {@link #submit}
     */
    public String validate(NewObservation wish, Viewer viewer) {
        Facility facility = facilities.get(wish.facility());
        ObservationRequest request = request(wish, facility, viewer);
        if (!(facility instanceof Validates validator)) {
            return "";
        }
        requireUsable(facility);
        Validation answer = calls.act(facility, "validate", () -> validator.validate(request), failure -> failure);
        if (answer instanceof Rejected rejected) {
            throw new ValidationException(rejected.errors());
        }
        if (answer instanceof Unreachable failure) {
            throw Submitting.unreachable(new Unreachable(failure.cause()));
        }
        return ((Valid) answer).note();
    }

    /**
     * Adds an observation that was made or asked for elsewhere.
     *
     * @param evenIfThere add it also when the target has a record of it
     * @throws TomException 409 when there is such a record
     */
    public ObservationRecord addExisting(
            long targetId, String facilityId, String observationId, boolean evenIfThere, Viewer viewer) {
        requireLogin(viewer);
        Target target = targets.get(targetId, viewer, Action.VIEW);
        Facility facility = facilities.get(facilityId);
        if (observationId == null || observationId.isBlank() || observationId.length() > 255) {
            throw ValidationException.at("observation_id", "Enter the id of the observation, at most 255 characters.");
        }
        String id = observationId.strip();
        if (!evenIfThere && rights.isThere(target.getId(), facility.id(), id)) {
            throw TomException.conflict(
                    "This target has a record of the observation " + id + " already.", "Confirm to add it once more.");
        }
        ObservationRecord record = new ObservationRecord(target.getId(), viewer.userId(), facility.id(), "", id);
        record.setAccessListId(target.getAccessListId());
        return submitting.add(record);
    }

    /**
     * @throws TomException 404 when there is none on a target the viewer may view
     */
    public ObservationRecord get(long id, Viewer viewer) {
        return rights.find(id, viewer).orElseThrow(() -> TomException.notFound("observation"));
    }

    /** Whether the viewer may cancel, refresh and edit this record, which they may see. */
    public boolean mayChange(ObservationRecord record, Viewer viewer) {
        return rights.mayChange(record, viewer);
    }

    /**
     * The record, for somebody who wants to change it.
     *
     * @throws TomException 404 when they may not see it, 403 when they may not change it
     */
    ObservationRecord getToChange(long id, Viewer viewer) {
        ObservationRecord record = get(id, viewer);
        if (!mayChange(record, viewer)) {
            throw TomException.forbidden("You may see this observation, but not change it.");
        }
        return record;
    }

    private ObservationRequest request(NewObservation wish, Facility facility, Viewer viewer) {
        requireLogin(viewer);
        Target target = targets.get(wish.targetId(), viewer, Action.VIEW);
        Form form = form(facility.id(), wish.requestType(), FormContext.of(target, viewer));
        FormValues values = form.bindJson(wish.parameters()).valuesOrThrow();
        return new ObservationRequest(target, wish.requestType(), values, viewer, wish.submissionKey());
    }

    private void requireUsable(Facility facility) {
        String problem = cards.of(facility).problem();
        if (!problem.isEmpty()) {
            throw TomException.conflict(problem, null);
        }
    }

    static void requireLogin(Viewer viewer) {
        if (!viewer.isLoggedIn() && !viewer.superuser()) {
            throw new TomException(401, "Not logged in", "Log in to do this.", null);
        }
    }
}

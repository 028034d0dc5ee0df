package org.tomtoolkit.observations.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.observations.ObservationRights;
import org.tomtoolkit.observations.Observations;
import org.tomtoolkit.observations.facility.Facilities;
import org.tomtoolkit.observations.facility.FacilityCard;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.RequestType;
import org.tomtoolkit.observations.spi.Validates;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;

/** Builds the page on which a request is made. */
@DefaultBean
@ApplicationScoped
public class ObservationCreatePage {

    /**
     * What the page shows.
     *
     * @param audiences groups to choose from who may see the observation; none where that follows the target
     */
    public record View(
            Target target,
            FacilityCard card,
            RequestType type,
            BoundForm form,
            String submissionKey,
            boolean canValidate,
            String note,
            List<Choice> audiences) {

        /** Where this page is. */
        public String path() {
            return path(type.id());
        }

        /** Where the form of another request type is. */
        public String path(String typeId) {
            return "/observations/" + card.id() + "/create/?target_id=" + target.getId() + "&type=" + typeId;
        }

        public boolean hasTabs() {
            return card.requestTypes().size() > 1;
        }

        public String catalogueAge() {
            return card.catalogue() == null ? "" : Utc.ago(card.catalogue().fetched());
        }
    }

    /** What is asked for: which facility, which kind of request, which target. */
    public record Wanted(Target target, FacilityCard card, RequestType type, boolean canValidate) {}

    private final Observations observations;
    private final Facilities facilities;
    private final FacilityCards cards;
    private final Targets targets;
    private final ObservationRights rights;
    private final GrantEditor editor;

    protected ObservationCreatePage(
            Observations observations,
            Facilities facilities,
            FacilityCards cards,
            Targets targets,
            ObservationRights rights,
            GrantEditor editor) {
        this.observations = observations;
        this.facilities = facilities;
        this.cards = cards;
        this.targets = targets;
        this.rights = rights;
        this.editor = editor;
    }

    /**
     * @param typeId null for the first type
     * @throws TomException 404 for a target one may not see, an unknown facility or type; 502 when its plug-in fails
     */
    public Wanted wanted(String facilityId, long targetId, String typeId, Viewer viewer) {
        Target target = targets.get(targetId, viewer, Action.VIEW);
        FacilityCard card = cards.of(facilities.get(facilityId));
        List<RequestType> types = card.requestTypes();
        if (types.isEmpty()) {
            throw new TomException(502, "The facility does not work", card.problem(), null);
        }
        RequestType type = types.stream()
                .filter(each -> typeId == null || typeId.isEmpty() || each.id().equals(typeId))
                .findFirst()
                .orElseThrow(() -> TomException.notFound("request type of this facility"));
        return new Wanted(target, card, type, facilities.get(facilityId) instanceof Validates);
    }

    public Form form(Wanted wanted, Viewer viewer) {
        return observations.form(wanted.card().id(), wanted.type().id(), FormContext.of(wanted.target(), viewer));
    }

    /** The form filled in from a query string, so that links and templates can prefill it. */
    public BoundForm prefilled(Form form, Map<String, List<String>> query) {
        return form.fromQuery(query);
    }

    public View view(Wanted wanted, BoundForm form, String submissionKey, String note, Viewer viewer) {
        return new View(
                wanted.target(),
                wanted.card(),
                wanted.type(),
                form,
                submissionKey,
                wanted.canValidate(),
                note,
                rights.isByRow() ? editor.groupChoices(viewer) : List.of());
    }
}

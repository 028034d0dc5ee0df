package org.tomtoolkit.observations.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.observations.ObservationRecord;
import org.tomtoolkit.observations.Observations;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;

/** Adding an observation that was asked for elsewhere. */
@Path("/observations")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AddObservationResource {

    @CheckedTemplate(basePath = "tom-observations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance add(BoundForm form, Target target);
    }

    private final Observations observations;
    private final Targets targets;
    private final FacilityCards cards;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected AddObservationResource(
            Observations observations,
            Targets targets,
            FacilityCards cards,
            CurrentViewer viewer,
            Submitted submitted,
            Flash flash) {
        this.observations = observations;
        this.targets = targets;
        this.cards = cards;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    @Path("/add/")
    public TemplateInstance form(@QueryParam("target_id") String targetId) {
        Target target = target(targetId);
        return Templates.add(form(false).prefilled(Map.of("target_id", target.getId())), target);
    }

    @POST
    @Path("/add/")
    public Object add() {
        Target target = target(submitted.text("target_id"));
        BoundForm form = form(false).bind(submitted.texts());
        if (!form.isValid()) {
            return again(form, target, 400);
        }
        try {
            ObservationRecord record = observations.addExisting(
                    target.getId(),
                    form.values().text("facility"),
                    form.values().text("observation_id"),
                    submitted.text("confirm").equals("true"),
                    viewer.get());
            flash.success("Added the observation " + record.getObservationId() + ".");
            return Response.seeOther(URI.create("/targets/" + target.getId() + "/?tab=observations"))
                    .build();
        } catch (ValidationException e) {
            form.errors().addAll(e.errors());
            return again(form, target, 400);
        } catch (TomException e) {
            if (e.status() != 409) {
                throw e;
            }
            BoundForm confirm = form(true).bind(submitted.texts());
            confirm.errors().add(e.detail() + " " + e.hint());
            return again(confirm, target, 409);
        }
    }

    private static Response again(BoundForm form, Target target, int status) {
        return Response.status(status).entity(Templates.add(form, target)).build();
    }

    private Form form(boolean confirm) {
        Form form = Form.of(
                Field.hidden("target_id"),
                Field.choice("facility")
                        .required()
                        .choices(cards.all().stream()
                                .map(card -> new Choice(card.id(), card.label()))
                                .toList()),
                Field.text("observation_id")
                        .label("Observation id")
                        .required()
                        .maxLength(255)
                        .help("The id the facility gave."));
        return confirm ? form.and(Field.bool("confirm").label("Add it once more")) : form;
    }

    private Target target(String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw TomException.badRequest("Say which target was observed: ?target_id=…");
        }
        return targets.get(Long.parseLong(id), viewer.get(), Action.VIEW);
    }
}

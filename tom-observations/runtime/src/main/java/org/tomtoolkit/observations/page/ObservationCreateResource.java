package org.tomtoolkit.observations.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.observations.AlreadySubmittedException;
import org.tomtoolkit.observations.NewObservation;
import org.tomtoolkit.observations.ObservationRecord;
import org.tomtoolkit.observations.Observations;
import org.tomtoolkit.observations.page.ObservationCreatePage.Wanted;

/** Making a request to a facility. Only sending the form reaches out to it. */
@Path("/observations")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ObservationCreateResource {

    @CheckedTemplate(basePath = "tom-observations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance create(ObservationCreatePage.View view);
    }

    private final Observations observations;
    private final ObservationCreatePage page;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected ObservationCreateResource(
            Observations observations,
            ObservationCreatePage page,
            CurrentViewer viewer,
            Submitted submitted,
            Flash flash) {
        this.observations = observations;
        this.page = page;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    @Path("/{facility:[a-zA-Z][a-zA-Z0-9-]*}/create/")
    public TemplateInstance form(
            @PathParam("facility") String facility,
            @QueryParam("target_id") String targetId,
            @QueryParam("type") String type,
            @Context UriInfo uri) {
        Wanted wanted = wanted(facility, targetId, type);
        BoundForm form = page.prefilled(page.form(wanted, viewer.get()), uri.getQueryParameters());
        return Templates.create(page.view(wanted, form, NewObservation.newKey(), "", viewer.get()));
    }

    @POST
    @Path("/{facility:[a-zA-Z][a-zA-Z0-9-]*}/create/")
    public Object send(
            @PathParam("facility") String facility,
            @QueryParam("target_id") String targetId,
            @QueryParam("type") String type) {
        Wanted wanted = wanted(facility, targetId, type);
        BoundForm form = page.form(wanted, viewer.get()).bind(submitted.texts());
        NewObservation wish = new NewObservation(
                wanted.target().getId(),
                wanted.card().id(),
                wanted.type().id(),
                submitted.texts(),
                submitted.text("submission_key"),
                GrantEditor.groups(submitted));
        try {
            return submitted.text("tom_action").equals("validate") ? validated(wanted, form, wish) : sent(wanted, wish);
        } catch (AlreadySubmittedException e) {
            flash.warning(e.detail() + " " + e.hint());
            return seeObservations(wanted);
        } catch (ValidationException e) {
            e.errors()
                    .asMap()
                    .forEach((field, texts) -> texts.stream()
                            .filter(text -> !form.errorsAt(field).contains(text))
                            .forEach(text -> form.errors().add(field, text)));
            return again(wanted, form, 400);
        } catch (TomException e) {
            form.errors().add(e.hint() == null ? e.detail() : e.detail() + " " + e.hint());
            return again(wanted, form, e.status() == 500 ? 200 : e.status());
        }
    }

    private Object validated(Wanted wanted, BoundForm form, NewObservation wish) {
        String note = observations.validate(wish, viewer.get());
        String text = "This request would be accepted." + (note.isEmpty() ? "" : " " + note);
        return Templates.create(page.view(wanted, form, wish.submissionKey(), text, viewer.get()));
    }

    private Response sent(Wanted wanted, NewObservation wish) {
        List<ObservationRecord> records = observations.submit(wish, viewer.get());
        flash.success(wanted.card().label() + " took the request as "
                + records.stream().map(ObservationRecord::getObservationId).collect(Collectors.joining(", ")) + ".");
        return seeObservations(wanted);
    }

    private Response again(Wanted wanted, BoundForm form, int status) {
        return Response.status(status)
                .entity(Templates.create(page.view(wanted, form, NewObservation.newKey(), "", viewer.get())))
                .build();
    }

    private Wanted wanted(String facility, String targetId, String type) {
        if (targetId == null || !targetId.matches("\\d{1,18}")) {
            throw TomException.badRequest("Say which target to observe: ?target_id=…");
        }
        return page.wanted(facility, Long.parseLong(targetId), type, viewer.get());
    }

    private static Response seeObservations(Wanted wanted) {
        return Response.seeOther(URI.create("/targets/" + wanted.target().getId() + "/?tab=observations"))
                .build();
    }
}

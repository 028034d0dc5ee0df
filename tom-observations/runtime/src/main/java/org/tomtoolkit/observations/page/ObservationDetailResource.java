package org.tomtoolkit.observations.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.page.PartOf;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.observations.ObservationActions;
import org.tomtoolkit.observations.ObservationRecord;
import org.tomtoolkit.observations.spi.ArchiveProduct;
import org.tomtoolkit.observations.spi.ObservationStatus;

/** The page of one observation, and what one does there. */
@Path("/observations")
@Produces(MediaType.TEXT_HTML)
public class ObservationDetailResource {

    @CheckedTemplate(basePath = "tom-observations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance detail(ObservationDetailPage.View view);
    }

    @CheckedTemplate(basePath = "tom-observations/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance products(List<ProductLine> products, String problem);
    }

    /** A file of the archive in a table. */
    public record ProductLine(String filename, String created, String url, String size) {
        static ProductLine of(ArchiveProduct product) {
            return new ProductLine(
                    product.filename(),
                    Utc.seconds(product.created()),
                    product.url() == null
                                    || !String.valueOf(product.url().getScheme())
                                            .matches("https?")
                            ? ""
                            : product.url().toString(),
                    product.bytes() == null
                            ? ""
                            : String.format(java.util.Locale.ROOT, "%.1f MB", product.bytes() / 1e6));
        }
    }

    private final ObservationActions actions;
    private final ObservationDetailPage page;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected ObservationDetailResource(
            ObservationActions actions,
            ObservationDetailPage page,
            CurrentViewer viewer,
            Submitted submitted,
            Flash flash) {
        this.actions = actions;
        this.page = page;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    @Path("/{id:\\d{1,18}}/")
    @PermitAll
    public TemplateInstance detail(@PathParam("id") long id) {
        return Templates.detail(page.view(id, viewer.get()));
    }

    /** What the archive holds; asked for by the page after it is shown. */
    @GET
    @Path("/{id:\\d{1,18}}/products/")
    @PartOf("/observations/{id}/")
    @PermitAll
    public TemplateInstance products(@PathParam("id") long id) {
        try {
            List<ProductLine> lines = actions.products(id, viewer.get()).stream()
                    .map(ProductLine::of)
                    .toList();
            return Partials.products(lines, "");
        } catch (TomException e) {
            if (e.status() == 404) {
                throw e;
            }
            return Partials.products(List.of(), e.detail());
        }
    }

    @POST
    @Path("/{id:\\d{1,18}}/cancel/")
    @Authenticated
    public Response cancel(@PathParam("id") long id) {
        return changed(id, "Cancelled", () -> actions.cancel(id, viewer.get()));
    }

    @POST
    @Path("/{id:\\d{1,18}}/refresh/")
    @Authenticated
    public Response refresh(@PathParam("id") long id) {
        return changed(id, "The facility was asked", () -> actions.refresh(id, viewer.get()));
    }

    @POST
    @Path("/{id:\\d{1,18}}/state/")
    @Authenticated
    public Object setState(@PathParam("id") long id) {
        actions.requireMayChange(id, viewer.get());
        ObservationDetailPage.View view = page.view(id, viewer.get());
        BoundForm form = page.stateForm(view.card()).bind(submitted.texts());
        FormValues values = form.values();
        return changed(id, "Saved", () -> {
            form.errors().throwIfAny();
            return actions.setState(
                    id,
                    new ObservationStatus(
                            values.text("status"), values.instant("scheduled_start"), values.instant("scheduled_end")),
                    viewer.get());
        });
    }

    private Response changed(long id, String done, Supplier<ObservationRecord> action) {
        try {
            ObservationRecord now = action.get();
            flash.success(done + ": " + RecordLine.state(now.getStatus(), now.getPhase()) + ".");
        } catch (TomException e) {
            if (e.status() == 404 || e.status() == 403) {
                throw e;
            }
            flash.error(e.hint() == null ? e.detail() : e.detail() + " " + e.hint());
        }
        return Response.seeOther(URI.create("/observations/" + id + "/")).build();
    }
}

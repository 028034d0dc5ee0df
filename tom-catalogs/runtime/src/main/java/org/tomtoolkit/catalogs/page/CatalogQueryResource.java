package org.tomtoolkit.catalogs.page;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.catalogs.Catalogs;
import org.tomtoolkit.catalogs.spi.SearchResult;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;

/** Searching a catalogue. Only sending the form asks the remote service; showing the page never does. */
@Path("/catalogs/query/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class CatalogQueryResource {

    @CheckedTemplate(basePath = "tom-catalogs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance query(CatalogQueryView view);
    }

    private final Catalogs catalogs;
    private final CatalogQueryPage page;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected CatalogQueryResource(
            Catalogs catalogs, CatalogQueryPage page, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.catalogs = catalogs;
        this.page = page;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    public TemplateInstance form(@QueryParam("term") String term, @QueryParam("service") String service) {
        Map<String, Object> given = new HashMap<>();
        if (term != null) {
            given.put("term", term);
        }
        if (service != null) {
            given.put("service", service);
        }
        return Templates.query(page.view(page.form().prefilled(given), List.of()));
    }

    @POST
    public Object search() {
        BoundForm form = page.form().bind(submitted.texts());
        if (!form.isValid()) {
            return invalid(form);
        }
        try {
            return answer(form, catalogs.search(form.text("service"), form.text("term")));
        } catch (ValidationException e) {
            form.errors().addAll(e.errors());
            return invalid(form);
        }
    }

    private Object answer(BoundForm form, SearchResult result) {
        if (result instanceof SearchResult.Found found) {
            return found(form, page.candidates(found.candidates(), viewer.get()));
        }
        if (result instanceof SearchResult.Unreachable unreachable) {
            form.errors().add(unreachable.text());
        } else {
            form.errors().add("term", "This catalogue has no object of that name.");
        }
        return Templates.query(page.view(form, List.of()));
    }

    private Object found(BoundForm form, List<CatalogCandidate> candidates) {
        CatalogCandidate first = candidates.get(0);
        if (candidates.size() == 1 && first.existing() == null) {
            flash.info("Found " + first.name() + ". Check the values and save the target.");
            return Response.seeOther(URI.create(first.createPath())).build();
        }
        return Templates.query(page.view(form, candidates));
    }

    private Response invalid(BoundForm form) {
        return Response.status(400)
                .entity(Templates.query(page.view(form, List.of())))
                .build();
    }
}

package org.tomtoolkit.targets.saved;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;

/** Saving, renaming and deleting searches; opening one is a link to the list. */
@Path("/targets")
@Authenticated
public class SavedSearchResource {

    private static final String LIST = "/targets/";

    /** The name of the search; the other fields of the form are the filter, one of which is called name. */
    private static final String NAME = "search_name";

    private final SavedSearches searches;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected SavedSearchResource(SavedSearches searches, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.searches = searches;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    @POST
    @Path("/searches/")
    public Response save() {
        Map<String, List<String>> query = new LinkedHashMap<>(submitted.texts());
        query.remove(NAME);
        try {
            SavedSearch saved = searches.save(submitted.text(NAME), query, viewer.get());
            flash.success("The search " + saved.getName() + " is saved.");
            return to(LIST + "?" + saved.getFilter());
        } catch (ValidationException e) {
            return refused(e);
        }
    }

    @POST
    @Path("/searches/{id:\\d{1,18}}/rename/")
    public Response rename(@PathParam("id") long id) {
        try {
            SavedSearch renamed = searches.rename(id, submitted.text(NAME), viewer.get());
            flash.success("The search is called " + renamed.getName() + " now.");
            return to(LIST + "?" + renamed.getFilter());
        } catch (ValidationException e) {
            return refused(e);
        }
    }

    @POST
    @Path("/searches/{id:\\d{1,18}}/delete/")
    public Response delete(@PathParam("id") long id) {
        searches.delete(id, viewer.get());
        flash.success("The saved search is deleted.");
        return to(LIST);
    }

    private Response refused(ValidationException e) {
        e.errors().asMap().values().forEach(texts -> flash.error(String.join(" ", texts)));
        return to(LIST);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}

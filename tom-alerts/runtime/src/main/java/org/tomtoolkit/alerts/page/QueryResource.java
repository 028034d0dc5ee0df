package org.tomtoolkit.alerts.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.tomtoolkit.alerts.AlertBrokers;
import org.tomtoolkit.alerts.query.AlertQueries;
import org.tomtoolkit.alerts.query.BrokerForms;
import org.tomtoolkit.alerts.query.BrokerQuery;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.BoundForm;

/** Saved queries: list, make, change, delete. Nothing here asks a broker. */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class QueryResource {

    private final AlertBrokers brokers;
    private final AlertQueries queries;
    private final BrokerForms forms;
    private final QueryPage page;
    private final CurrentViewer viewer;
    private final PageInput input;

    protected QueryResource(
            AlertBrokers brokers,
            AlertQueries queries,
            BrokerForms forms,
            QueryPage page,
            CurrentViewer viewer,
            PageInput input) {
        this.brokers = brokers;
        this.queries = queries;
        this.forms = forms;
        this.page = page;
        this.viewer = viewer;
        this.input = input;
    }

    /** The list, or only its table for htmx. */
    @GET
    @Path("/")
    public Response list(
            @Context UriInfo uri,
            @HeaderParam("HX-Request") String htmx,
            @HeaderParam("HX-History-Restore-Request") String restored) {
        QueryListView view = page.list(viewer.get(), uri.getQueryParameters());
        boolean partial = htmx != null && restored == null;
        return Response.ok(partial ? AlertsTemplates.Partials.queryTable(view) : AlertsTemplates.queryList(view))
                .header("Vary", "HX-Request")
                .build();
    }

    @GET
    @Path("/queries/create/")
    public TemplateInstance showCreate(@QueryParam("broker") @DefaultValue("") String brokerId) {
        AlertBroker broker = brokers.get(brokerId);
        return AlertsTemplates.queryForm(
                new QueryFormView(broker, null, forms.withName(broker).empty()));
    }

    @POST
    @Path("/queries/create/")
    public Object create(@QueryParam("broker") @DefaultValue("") String brokerId) {
        AlertBroker broker = brokers.get(brokerId);
        BoundForm form = forms.bind(broker, submitted().texts());
        return saved(broker, null, form);
    }

    @GET
    @Path("/queries/{id: \\d+}/update/")
    public TemplateInstance showUpdate(@PathParam("id") long id) {
        BrokerQuery query = queries.get(id, viewer.get());
        AlertBroker broker = brokers.get(query.broker());
        return AlertsTemplates.queryForm(new QueryFormView(broker, query, forms.prefilled(broker, query)));
    }

    @POST
    @Path("/queries/{id: \\d+}/update/")
    public Object update(@PathParam("id") long id) {
        BrokerQuery query = queries.get(id, viewer.get());
        AlertBroker broker = brokers.get(query.broker());
        return saved(broker, query, forms.bind(broker, submitted().texts()));
    }

    @POST
    @Path("/queries/{id: \\d+}/delete/")
    public Response delete(@PathParam("id") long id) {
        String name = queries.get(id, viewer.get()).name();
        queries.delete(id, viewer.get());
        flash().success("The query " + name + " is deleted.");
        return Response.seeOther(URI.create("/alerts/")).build();
    }

    private Object saved(AlertBroker broker, BrokerQuery query, BoundForm form) {
        if (form.isValid()) {
            try {
                save(broker, query, form);
                return Response.seeOther(URI.create("/alerts/")).build();
            } catch (ValidationException e) {
                form.errors().addAll(e.errors());
            }
        }
        return Response.status(400)
                .entity(AlertsTemplates.queryForm(new QueryFormView(broker, query, form)))
                .build();
    }

    private void save(AlertBroker broker, BrokerQuery query, BoundForm form) {
        String name = form.text(BrokerForms.NAME_FIELD);
        if (query == null) {
            queries.create(name, broker, form.values(), viewer.get());
        } else {
            queries.update(query.id(), name, form.values(), viewer.get());
        }
        flash().success("The query " + name + " is saved. Run it to see what it finds.");
    }

    private Submitted submitted() {
        return input.submitted();
    }

    private Flash flash() {
        return input.flash();
    }
}

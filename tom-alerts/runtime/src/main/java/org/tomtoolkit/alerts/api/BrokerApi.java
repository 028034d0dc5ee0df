package org.tomtoolkit.alerts.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.alerts.AlertBrokers;
import org.tomtoolkit.alerts.query.BrokerForms;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.alerts.spi.FindsOne;
import org.tomtoolkit.alerts.spi.GivesPhotometry;
import org.tomtoolkit.common.api.ApiList;

/** {@code /api/alerts/brokers/}: which there are, and the form of each as JSON Schema. */
@Path("/api/alerts/brokers")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class BrokerApi {

    private final AlertBrokers brokers;
    private final BrokerForms forms;

    protected BrokerApi(AlertBrokers brokers, BrokerForms forms) {
        this.brokers = brokers;
        this.forms = forms;
    }

    @GET
    @Path("/")
    public ApiList<Map<String, Object>> list() {
        List<Map<String, Object>> all =
                brokers.all().stream().map(BrokerApi::json).toList();
        return new ApiList<>(all.size(), null, null, all);
    }

    @GET
    @Path("/{id}/form/")
    public Map<String, Object> form(@PathParam("id") String id) {
        return forms.of(brokers.get(id)).jsonSchema();
    }

    private static Map<String, Object> json(AlertBroker broker) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", broker.id());
        json.put("label", broker.label());
        json.put("help", broker.help());
        json.put("score_help", broker.scoreHelp());
        json.put("gives_photometry", broker instanceof GivesPhotometry);
        json.put("finds_one", broker instanceof FindsOne);
        return json;
    }
}

package org.tomtoolkit.alerts.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.alerts.spi.Alert;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.alerts.spi.BrokerContext;
import org.tomtoolkit.alerts.spi.GivesPhotometry;
import org.tomtoolkit.alerts.spi.QueryResult;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.remote.RemoteResponse;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.dataproducts.PhotometryPoint;

@PluginId("aurora")
public class AuroraBroker implements AlertBroker, GivesPhotometry {

    private final AuroraConfig config;
    private final RemoteClient client;

    AuroraBroker(AuroraConfig config, RemoteClient client) {
        this.config = config;
        this.client = client;
    }

    @Override
    public String label() {
        return "Aurora";
    }

    @Override
    public String help() {
        return "Flares seen by Aurora Observatory.";
    }

    @Override
    public Form queryForm() {
        return Form.of(
                Field.choice("kind", Choice.of("flare"), Choice.of("dip")).required(),
                Field.decimal("brighter_than").unit("mag").min(5).max(25));
    }

    @Override
    public QueryResult query(FormValues values, BrokerContext context) {
        String query = "?kind=" + RemoteRequest.encode(values.text("kind")) + "&limit=" + (context.limit() + 1);
        if (values.has("brighter_than")) {
            query += "&mag_max=" + values.decimal("brighter_than");
        }
        RemoteResponse answer = client.send(get("/alerts" + query));
        List<Alert> alerts = new ArrayList<>();
        list(answer).forEach(node -> alerts.add(alert(node)));
        boolean more = alerts.size() > context.limit();
        return new QueryResult.Alerts(more ? alerts.subList(0, context.limit()) : alerts, more, "");
    }

    @Override
    public List<PhotometryPoint> photometry(String alertId) {
        RemoteResponse answer = client.send(get("/photometry?id=" + RemoteRequest.encode(alertId)));
        List<PhotometryPoint> points = new ArrayList<>();
        for (JsonNode node : list(answer)) {
            double mjd = Times.mjd(Instant.parse(node.path("time").asText()));
            points.add(PhotometryPoint.detection(mjd, "V", node.path("mag").asDouble(), null)
                    .at("Aurora 0.6 m", "")
                    .from("Aurora", alertId));
        }
        return points;
    }

    private static Alert alert(JsonNode node) {
        return new Alert(
                node.path("id").asText(),
                "AUR " + node.path("id").asText(),
                node.path("ra").asDouble(),
                node.path("dec").asDouble(),
                Instant.parse(node.path("time").asText()),
                node.path("mag").asDouble(),
                null,
                "https://alerts.aurora.example/"
                        + RemoteRequest.encode(node.path("id").asText()),
                node.toString());
    }

    private static JsonNode list(RemoteResponse answer) {
        JsonNode list = answer.json();
        if (!list.isArray()) {
            throw answer.malformed("is not a list", null);
        }
        return list;
    }

    private RemoteRequest get(String path) {
        return RemoteRequest.get("Aurora", config.baseUrl() + path).timeout(config.timeout());
    }
}

package org.tomtoolkit.dataproducts.measurement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.Session;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;

/**
 * Writes a light curve for the chart. Fluxes in jansky without a magnitude are shown as AB magnitudes, those below three
 * times their error as limits. Callers have checked that the viewer may view the target.
 */
@ApplicationScoped
public class LightCurveJson {

    private static final int FETCH = 5000;
    private static final String SELECT = "select mjd, band, magnitude, magnitude_error, limit_magnitude, flux,"
            + " flux_error, unit, source_name, data_product_id from tom_photometry where target_id = ? order by mjd";

    /** The points of a band, as compact as they can be: a target may have a million. */
    private record Band(PointColumns detections, PointColumns limits) {}

    private final Session session;
    private final HiddenFiles files;
    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    LightCurveJson(Session session, HiddenFiles files) {
        this.session = session;
        this.files = files;
    }

    /** Writes the whole document and flushes; the stream stays open. */
    public void write(Target target, Viewer viewer, OutputStream out) throws IOException {
        Set<Long> hidden = files.of(target.getId(), viewer);
        // grouped here and not by the database, for which R and r may be the same
        Map<String, Band> bands = session.doReturningWork(connection -> read(connection, target.getId(), hidden));
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeArrayFieldStart("bands");
            for (Map.Entry<String, Band> band : bands.entrySet()) {
                json.writeStartObject();
                json.writeStringField("band", band.getKey().isEmpty() ? "unknown band" : band.getKey());
                json.writeArrayFieldStart("detections");
                band.getValue().detections().write(json, true);
                json.writeEndArray();
                json.writeArrayFieldStart("limits");
                band.getValue().limits().write(json, false);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            if (target.getDistance() == null) {
                json.writeNullField("distancePc");
            } else {
                json.writeNumberField("distancePc", target.getDistance());
            }
            json.writeEndObject();
        }
    }

    private static Map<String, Band> read(Connection connection, long targetId, Set<Long> hidden) throws SQLException {
        Map<String, Band> bands = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setFetchSize(FETCH);
            select.setLong(1, targetId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (!hidden.isEmpty() && hidden.contains(rows.getLong(10))) {
                        continue;
                    }
                    String band = rows.getString(2) == null ? "" : rows.getString(2);
                    add(rows, bands.computeIfAbsent(band, b -> new Band(new PointColumns(), new PointColumns())));
                }
            }
        }
        return bands;
    }

    private static void add(ResultSet rows, Band band) throws SQLException {
        double mjd = rows.getDouble(1);
        double magnitude = number(rows, 3);
        String source = rows.getString(9);
        if (!Double.isNaN(magnitude)) {
            band.detections().add(mjd, magnitude, number(rows, 4), source);
            return;
        }
        double limit = number(rows, 5);
        if (!Double.isNaN(limit)) {
            band.limits().add(mjd, limit, Double.NaN, source);
        } else {
            addFlux(band, mjd, number(rows, 6), number(rows, 7), rows.getString(8), source);
        }
    }

    private static void addFlux(Band band, double mjd, double flux, double error, String unit, String source) {
        OptionalDouble scale = AbMagnitude.microJansky(unit);
        if (scale.isEmpty()) {
            return;
        }
        double least = Double.isNaN(error) ? 0 : AbMagnitude.MIN_SIGNAL_TO_NOISE * error;
        if (flux > least) {
            band.detections()
                    .add(mjd, AbMagnitude.of(flux * scale.getAsDouble()), AbMagnitude.error(flux, error), source);
        } else if (least > 0) {
            band.limits().add(mjd, AbMagnitude.of(least * scale.getAsDouble()), Double.NaN, source);
        }
    }

    private static double number(ResultSet rows, int column) throws SQLException {
        double value = rows.getDouble(column);
        return rows.wasNull() ? Double.NaN : value;
    }
}

package org.tomtoolkit.dataproducts.measurement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.sky.Times;

/** Writes the spectra of a target for the chart, one at a time. Callers have checked that the viewer may view it. */
@ApplicationScoped
public class SpectraJson {

    /** More lines in one plot tell nothing; these are the newest. */
    public static final int MOST = 60;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final EntityManager entities;
    private final HiddenFiles files;
    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    SpectraJson(EntityManager entities, HiddenFiles files) {
        this.entities = entities;
        this.files = files;
    }

    /** How many spectra a target has. */
    public long count(long targetId, Viewer viewer) {
        Set<Long> hidden = files.of(targetId, viewer);
        return HiddenFiles.bind(
                        entities.createQuery(
                                "select count(s) from Spectrum s where s.targetId = :target"
                                        + HiddenFiles.without("s", hidden),
                                Long.class),
                        hidden)
                .setParameter("target", targetId)
                .getSingleResult();
    }

    /** Writes the whole document and flushes; the stream stays open. */
    public void write(long targetId, Viewer viewer, OutputStream out) throws IOException {
        Set<Long> hidden = files.of(targetId, viewer);
        List<Long> ids = HiddenFiles.bind(
                        entities.createQuery(
                                "select s.id from Spectrum s where s.targetId = :target"
                                        + HiddenFiles.without("s", hidden) + " order by s.mjd desc, s.id desc",
                                Long.class),
                        hidden)
                .setParameter("target", targetId)
                .setMaxResults(MOST)
                .getResultList();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeArrayFieldStart("spectra");
            for (Long id : ids) {
                Spectrum spectrum = entities.find(Spectrum.class, id);
                if (spectrum != null) {
                    write(spectrum, json);
                    entities.detach(spectrum);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Spectrum spectrum, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", label(spectrum));
        json.writeArrayFieldStart("wavelength");
        for (double value : Doubles.fromBytes(spectrum.wavelength)) {
            json.writeNumber(value);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("flux");
        for (double value : Doubles.fromBytes(spectrum.flux)) {
            writeFlux(json, value);
        }
        json.writeEndArray();
        json.writeStringField("wavelengthUnit", text(spectrum.wavelengthUnit));
        json.writeStringField("fluxUnit", text(spectrum.fluxUnit));
        json.writeEndObject();
    }

    /** Seven digits are more than a plot shows and half of what a double takes. */
    private static void writeFlux(JsonGenerator json, double value) throws IOException {
        double size = Math.abs(value);
        if (!Double.isFinite(value)) {
            json.writeNull();
        } else if (size > 1e-36 && size < 1e36) {
            json.writeNumber((float) value);
        } else {
            json.writeNumber(value);
        }
    }

    private static String label(Spectrum spectrum) {
        String with = text(spectrum.instrument).isEmpty() ? text(spectrum.facility) : text(spectrum.instrument);
        return (DATE.format(Times.instant(spectrum.mjd)) + " " + with).strip();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

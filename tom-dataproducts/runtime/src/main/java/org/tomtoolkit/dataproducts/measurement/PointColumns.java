package org.tomtoolkit.dataproducts.measurement;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Points of one band in columns that grow; an error that is unknown is NaN. */
final class PointColumns {

    private double[] mjds = new double[64];
    private double[] magnitudes = new double[64];
    private double[] errors = new double[64];
    private String[] sources = new String[64];
    private final Map<String, String> known = new HashMap<>();
    private int size;

    void add(double mjd, double magnitude, double error, String source) {
        if (size == mjds.length) {
            mjds = Arrays.copyOf(mjds, size * 2);
            magnitudes = Arrays.copyOf(magnitudes, size * 2);
            errors = Arrays.copyOf(errors, size * 2);
            sources = Arrays.copyOf(sources, size * 2);
        }
        mjds[size] = mjd;
        magnitudes[size] = magnitude;
        errors[size] = error;
        // a hundred thousand points come from a handful of sources
        sources[size] = source == null ? "" : known.computeIfAbsent(source, s -> s);
        size++;
    }

    /** Writes {@code [mjd, magnitude, error or null, source]}, for limits without the error. */
    void write(JsonGenerator json, boolean withErrors) throws IOException {
        for (int i = 0; i < size; i++) {
            json.writeStartArray();
            json.writeNumber(mjds[i]);
            json.writeNumber(magnitudes[i]);
            if (withErrors && Double.isNaN(errors[i])) {
                json.writeNull();
            } else if (withErrors) {
                json.writeNumber(errors[i]);
            }
            json.writeString(sources[i]);
            json.writeEndArray();
        }
    }
}

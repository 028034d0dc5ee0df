package org.tomtoolkit.dataproducts.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.dataproducts.DataProductTypes;

/** Rows in the shape of the REST API. */
@ApplicationScoped
class DatumValues {

    private final ExtraJson json;

    DatumValues(ExtraJson json) {
        this.json = json;
    }

    Datum of(Photometry row) {
        Map<String, Object> value = new LinkedHashMap<>();
        if (row.dataProductId != null) {
            value.put("time", row.mjd);
        }
        put(value, "filter", row.band);
        put(value, "magnitude", row.magnitude);
        put(value, "error", row.error);
        put(value, "limit", row.limit);
        put(value, "flux", row.flux);
        put(value, "flux_error", row.fluxError);
        put(value, "unit", row.unit);
        put(value, "telescope", row.telescope);
        put(value, "instrument", row.instrument);
        json.read(row.extra).forEach(value::putIfAbsent);
        return new Datum(
                Datum.ofPhotometry(row.id),
                row.dataProductId,
                DataProductTypes.PHOTOMETRY,
                text(row.sourceName),
                text(row.sourceLocation),
                row.mjd,
                value,
                row.targetId);
    }

    Datum of(Spectrum row) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("flux", numbers(row.flux));
        put(value, "flux_units", row.fluxUnit);
        value.put("wavelength", numbers(row.wavelength));
        put(value, "wavelength_units", row.wavelengthUnit);
        if (row.error != null) {
            value.put("flux_error", numbers(row.error));
        }
        put(value, "telescope", row.telescope);
        put(value, "instrument", row.instrument);
        put(value, "facility", row.facility);
        json.read(row.extra).forEach(value::putIfAbsent);
        return new Datum(
                Datum.ofSpectrum(row.id),
                row.dataProductId,
                DataProductTypes.SPECTROSCOPY,
                text(row.sourceName),
                text(row.sourceLocation),
                row.mjd,
                value,
                row.targetId);
    }

    private static void put(Map<String, Object> value, String name, Object content) {
        if (content != null && !content.equals("")) {
            value.put(name, content);
        }
    }

    /** JSON knows no NaN. */
    private static List<Double> numbers(byte[] bytes) {
        List<Double> numbers = new ArrayList<>();
        for (double number : Doubles.fromBytes(bytes)) {
            numbers.add(Double.isFinite(number) ? number : null);
        }
        return numbers;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

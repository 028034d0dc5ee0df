package org.tomtoolkit.dataproducts.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.dataproducts.measurement.Datum;

/** A measurement on the wire. */
public record DatumJson(
        long id,
        @JsonProperty("data_product") Long dataProduct,
        @JsonProperty("data_type") String dataType,
        @JsonProperty("source_name") String sourceName,
        @JsonProperty("source_location") String sourceLocation,
        String timestamp,
        Map<String, Object> value,
        long target,
        @JsonInclude(JsonInclude.Include.NON_NULL) String message) {

    static DatumJson of(Datum datum, String message) {
        return new DatumJson(
                datum.id(),
                datum.dataProductId(),
                datum.dataType(),
                datum.sourceName(),
                datum.sourceLocation(),
                Times.instant(datum.mjd()).toString(),
                datum.value(),
                datum.targetId(),
                message);
    }
}

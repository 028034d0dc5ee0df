package org.tomtoolkit.dataproducts.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.tomtoolkit.dataproducts.DataProduct;

/**
 * A data product on the wire. The measurements are not nested, there may be a hundred thousand of them: ask for {@code
 * /api/reduceddatums/?data_product__id=}.
 */
public record DataProductJson(
        long id,
        @JsonProperty("product_id") String productId,
        long target,
        @JsonProperty("observation_record") Long observationRecord,
        String data,
        @JsonProperty("extra_data") String extraData,
        @JsonProperty("data_product_type") String type,
        @JsonProperty("reduceddatum_set") List<Object> measurements,
        List<Object> groups,
        String state,
        @JsonProperty("state_message") String stateMessage,
        @JsonInclude(JsonInclude.Include.NON_NULL) String message) {

    static DataProductJson of(DataProduct product, UriInfo uri, String message) {
        String file = uri.getBaseUri()
                .resolve("/dataproducts/" + product.id() + "/file/")
                .toString();
        return new DataProductJson(
                product.id(),
                product.productId(),
                product.targetId(),
                product.observationId(),
                file
                        + uri.getBaseUriBuilder()
                                .path(product.name())
                                .build()
                                .getRawPath()
                                .replaceFirst(".*/", ""),
                product.note(),
                product.type(),
                List.of(),
                List.of(),
                product.state().name(),
                product.message(),
                message);
    }
}

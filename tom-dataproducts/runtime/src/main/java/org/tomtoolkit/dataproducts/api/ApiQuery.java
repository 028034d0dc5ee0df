package org.tomtoolkit.dataproducts.api;

import jakarta.ws.rs.core.UriInfo;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.dataproducts.DataProductFilter;
import org.tomtoolkit.dataproducts.measurement.DatumFilter;

/** Filters of the query string, under the names existing clients use. */
final class ApiQuery {

    private ApiQuery() {}

    static DatumFilter datums(UriInfo uri) {
        return new DatumFilter(
                id(uri, "target__id"),
                text(uri, "target_name"),
                id(uri, "data_product__id"),
                text(uri, "data_product_name"),
                text(uri, "source_name"),
                text(uri, "data_type"));
    }

    static DataProductFilter products(UriInfo uri) {
        return new DataProductFilter(
                id(uri, "target__id"),
                text(uri, "target_name"),
                null,
                text(uri, "data_product_type"),
                text(uri, "facility"),
                null);
    }

    private static String text(UriInfo uri, String name) {
        String text = uri.getQueryParameters().getFirst(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Long id(UriInfo uri, String name) {
        String text = text(uri, name);
        if (text != null && !text.matches("\\d{1,18}")) {
            throw ValidationException.at(name, "'" + text + "' is not a number.");
        }
        return text == null ? null : Long.valueOf(text);
    }
}

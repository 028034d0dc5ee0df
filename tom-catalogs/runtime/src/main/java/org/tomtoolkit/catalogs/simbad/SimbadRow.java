package org.tomtoolkit.catalogs.simbad;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.core.remote.RemoteResponse;

/** A row of a TAP answer in JSON: {@code {"metadata": [{"name": …}], "data": [[…]]}}. */
final class SimbadRow {

    private final Map<String, JsonNode> cells;

    private SimbadRow(Map<String, JsonNode> cells) {
        this.cells = cells;
    }

    static List<SimbadRow> of(RemoteResponse response) {
        JsonNode table = response.json();
        JsonNode columns = table.path("metadata");
        JsonNode data = table.path("data");
        if (!columns.isArray() || !data.isArray()) {
            throw response.malformed("is not a table", null);
        }
        List<SimbadRow> rows = new ArrayList<>();
        for (JsonNode cells : data) {
            if (cells.size() != columns.size()) {
                throw response.malformed("has rows that do not fit its columns", null);
            }
            rows.add(new SimbadRow(named(columns, cells)));
        }
        rows.forEach(row -> row.check(response));
        return rows;
    }

    private static Map<String, JsonNode> named(JsonNode columns, JsonNode cells) {
        Map<String, JsonNode> named = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i).path("name").asText().toLowerCase(Locale.ROOT), cells.get(i));
        }
        return named;
    }

    private void check(RemoteResponse response) {
        if (text("main_id").isEmpty()) {
            throw response.malformed("has no main identifier", null);
        }
    }

    /** Text without blanks around it; {@code ""} when masked or absent. */
    String text(String column) {
        JsonNode cell = cells.get(column);
        return cell == null || cell.isNull() ? "" : cell.asText().strip();
    }

    /** A finite number, or null when masked, absent or not a number. */
    Double number(String column) {
        try {
            double value = Double.parseDouble(text(column));
            return Double.isFinite(value) ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

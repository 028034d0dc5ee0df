package org.tomtoolkit.targets.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Objects of a JSON array, of the field {@code results} of an object, or one after the other (NDJSON). Lists of aliases and
 * maps of extras become columns of their own: the file is read twice, first for its columns.
 */
public final class JsonSource implements SourceTable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_COLUMNS = 2000;

    private final List<SourceColumn> columns = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final JsonParser parser;
    private String[] row;
    private long number;

    public JsonSource(Path file) throws IOException {
        try (JsonParser first = JSON.createParser(file.toFile())) {
            for (JsonNode object = next(first); object != null; object = next(first)) {
                for (String name : JsonRow.of(object).keySet()) {
                    places.computeIfAbsent(name, n -> places.size());
                }
                if (places.size() > MAX_COLUMNS) {
                    throw new UnreadableTableException("The objects have more than " + MAX_COLUMNS + " fields.");
                }
            }
        }
        if (places.isEmpty()) {
            throw new UnreadableTableException("The file holds no objects.");
        }
        places.keySet().forEach(name -> columns.add(SourceColumn.named(name)));
        parser = JSON.createParser(file.toFile());
    }

    private static JsonNode next(JsonParser parser) throws IOException {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    JsonStreamContext around = parser.getParsingContext().getParent();
                    if (around.inRoot()) {
                        return wholeOrResults(parser);
                    }
                    if (around.inArray()) {
                        return JSON.readTree(parser);
                    }
                    parser.skipChildren();
                }
            }
            return null;
        } catch (UnreadableTableException e) {
            throw e;
        } catch (IOException e) {
            String why = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
            throw new UnreadableTableException("The file is not JSON to its end: " + why, e);
        }
    }

    /** An object at the top is a row, unless it is a page of the API, whose rows are below. */
    private static JsonNode wholeOrResults(JsonParser parser) throws IOException {
        ObjectNode row = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("results") && value == JsonToken.START_ARRAY) {
                return next(parser);
            }
            row.set(name, JSON.readTree(parser));
        }
        return row;
    }

    @Override
    public List<SourceColumn> columns() {
        return columns;
    }

    @Override
    public boolean next() throws IOException {
        JsonNode object = next(parser);
        if (object == null) {
            return false;
        }
        row = new String[columns.size()];
        Arrays.fill(row, "");
        JsonRow.of(object).forEach((name, value) -> {
            Integer place = places.get(name);
            if (place != null) {
                row[place] = value;
            }
        });
        number++;
        return true;
    }

    @Override
    public List<String> cells() {
        return List.of(row);
    }

    @Override
    public long line() {
        return number;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}

package org.tomtoolkit.common.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A JSON array with an object for each row; what has no value is null. */
final class JsonFile implements TableFile {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<FileColumn> columns;
    private final JsonGenerator json;

    JsonFile(List<FileColumn> columns, OutputStream stream) throws IOException {
        this.columns = columns;
        json = FACTORY.createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartArray();
    }

    @Override
    public void row(List<?> values) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).key());
            value(values.get(i));
        }
        json.writeEndObject();
    }

    private void value(Object value) throws IOException {
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number && Double.isFinite(number)) {
            json.writeNumber(number);
        } else if (value == null || value instanceof Double) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.close();
    }
}

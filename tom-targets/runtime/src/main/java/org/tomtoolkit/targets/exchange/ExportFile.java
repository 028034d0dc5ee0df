package org.tomtoolkit.targets.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.tomtoolkit.targets.stil.StilFiles;
import org.tomtoolkit.targets.table.FileFormat;
import org.tomtoolkit.targets.table.TableColumn;

/** Targets as a file of one format, written as they come. */
final class ExportFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileFormat format;
    private final ExportLayout layout;

    ExportFile(FileFormat format, ExportLayout layout) {
        this.format = format;
        this.layout = layout;
    }

    /** @param targets from the beginning each time; the stream is flushed and stays open */
    void write(Supplier<Iterator<Exported>> targets, OutputStream out) throws IOException {
        switch (format) {
            case JSON -> json(targets.get(), out);
            case CSV -> csv(rows(targets.get()), out);
            default -> StilFiles.write(format, "targets", layout.columns(), () -> rows(targets.get()), out);
        }
    }

    private Iterator<Object[]> rows(Iterator<Exported> targets) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return targets.hasNext();
            }

            @Override
            public Object[] next() {
                return layout.row(targets.next());
            }
        };
    }

    private void csv(Iterator<Object[]> rows, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(layout.columns().stream().map(TableColumn::name).toList());
        List<String> cells = new ArrayList<>();
        while (rows.hasNext()) {
            cells.clear();
            for (Object value : rows.next()) {
                cells.add(csvCell(value));
            }
            csv.writeRecord(cells);
        }
        csv.flush();
    }

    private static String csvCell(Object value) {
        if (value == null) {
            return "";
        }
        // digits as they are; an exponent only where plain digits would be long
        String text = value.toString();
        return value instanceof Double number && text.indexOf('E') >= 0
                ? BigDecimal.valueOf(number).toString()
                : text;
    }

    /** A list of objects with the field names of the API; what a target lacks is left out. */
    private void json(Iterator<Exported> targets, OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartArray();
        while (targets.hasNext()) {
            Exported each = targets.next();
            json.writeRaw('\n');
            json.writeStartObject();
            List<Object> values = layout.fixed(each);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != null) {
                    json.writeObjectField(layout.columns().get(i).name(), values.get(i));
                }
            }
            json.writeObjectField("aliases", each.aliases());
            json.writeObjectField("extras", each.extras());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.flush();
    }
}

package org.tomtoolkit.targets.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.tomtoolkit.core.sky.SkyPosition;

/**
 * One of the 110 objects of Messier's catalogue. Positions are J2000, of the nucleus or the centre of the core; for wide
 * open clusters and nebulae a conventional middle, uncertain by a few minutes of arc. M102 is taken to be NGC 5866.
 *
 * @param name {@code M1} … {@code M110}
 * @param aliases numbers in the NGC or IC, and usual names
 */
record MessierObject(String name, List<String> aliases, SkyPosition position) {

    /** The whole catalogue. */
    static List<MessierObject> all() {
        try (InputStream table = MessierObject.class.getResourceAsStream("messier.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table, StandardCharsets.UTF_8)) {
            return rows.stream().map(MessierObject::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessierObject of(NamedCsvRecord row) {
        List<String> aliases = Stream.of(row.getField("name2"), row.getField("name3"))
                .filter(alias -> !alias.isEmpty())
                .toList();
        return new MessierObject(
                row.getField("name"), aliases, SkyPosition.parse(row.getField("ra"), row.getField("dec")));
    }
}

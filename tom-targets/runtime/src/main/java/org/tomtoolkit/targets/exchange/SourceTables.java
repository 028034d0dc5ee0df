package org.tomtoolkit.targets.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tomtoolkit.targets.stil.StilSource;
import org.tomtoolkit.targets.table.CsvSource;
import org.tomtoolkit.targets.table.FileFormat;
import org.tomtoolkit.targets.table.JsonSource;
import org.tomtoolkit.targets.table.SourceTable;
import org.tomtoolkit.targets.table.UnreadableTableException;

/**
 * Opens files that hold a table.
 *
 * @since 1.0
 */
public final class SourceTables {

    private SourceTables() {}

    /** What a file is by its content. */
    public static FileFormat recognise(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return FileFormat.recognise(in.readNBytes(FileFormat.HEAD_BYTES));
        }
    }

    /**
     * @throws UnreadableTableException when it is no such file
     */
    public static SourceTable open(FileFormat format, Path file) throws IOException {
        return switch (format) {
            case CSV -> csv(file);
            case JSON -> new JsonSource(file);
            default -> StilSource.open(format, file);
        };
    }

    private static SourceTable csv(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        try {
            return new CsvSource(in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }
}

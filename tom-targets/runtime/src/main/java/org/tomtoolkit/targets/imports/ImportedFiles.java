package org.tomtoolkit.targets.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.files.FileQuota;
import org.tomtoolkit.core.files.FileStores;
import org.tomtoolkit.core.files.StoredFile;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.exchange.FileRow;
import org.tomtoolkit.targets.exchange.SourceTables;
import org.tomtoolkit.targets.table.FileFormat;
import org.tomtoolkit.targets.table.SourceColumn;
import org.tomtoolkit.targets.table.SourceTable;

/** The files of imports: kept in the file store, where any node finds them, and read from a copy on this node. */
@ApplicationScoped
class ImportedFiles {

    private final FileStores stores;
    private final FileQuota quota;

    ImportedFiles(FileStores stores, FileQuota quota) {
        this.stores = stores;
        this.quota = quota;
    }

    /** A copy that is deleted when it is closed; only this process may read it. */
    static final class Copy implements AutoCloseable {

        private final Path file;

        Copy(InputStream content) throws IOException {
            file = Files.createTempFile("tom-import", ".tmp");
            try {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException | RuntimeException e) {
                close();
                throw e;
            }
        }

        SourceTable open(FileFormat format) throws IOException {
            return SourceTables.open(format, file);
        }

        FileFormat format() throws IOException {
            return SourceTables.recognise(file);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /**
     * What stands at the beginning of a file.
     *
     * @param rows the first few
     * @param count of all rows, 0 when they were not counted
     */
    record Head(List<SourceColumn> columns, List<FileRow> rows, long count) {}

    StoredFile keep(String name, InputStream content, Viewer viewer) throws IOException {
        long most = Math.min(stores.maxBytes(), quota.left(viewer.userId()));
        return stores.current().put("target-imports/" + viewer.userId() + "/" + name, content, most);
    }

    Copy copy(String key) throws IOException {
        try (InputStream content = stores.current().open(key)) {
            return new Copy(content);
        }
    }

    void delete(String key) throws IOException {
        stores.current().delete(key);
    }

    /**
     * @param most rows that are kept
     * @param all whether to go on to the end and count
     */
    static Head head(SourceTable table, int most, boolean all) throws IOException {
        List<FileRow> rows = new ArrayList<>();
        long count = 0;
        while ((all || count < most) && table.next()) {
            if (count++ < most) {
                rows.add(FileRow.of(table));
            }
        }
        return new Head(table.columns(), rows, all ? count : 0);
    }
}

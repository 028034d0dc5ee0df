package org.tomtoolkit.core.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tomtoolkit.core.testing.FileStoreContractTest;

class DiskFileStoreTest extends FileStoreContractTest {

    @TempDir
    Path folder;

    @Override
    protected FileStore store() {
        return new DiskFileStore(FilesAt.folder(folder.resolve("files")));
    }

    @Override
    protected long files() throws IOException {
        if (!Files.exists(folder.resolve("files"))) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(folder.resolve("files"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void theKeyCanBeReadByPeople() throws IOException {
        StoredFile file = store().put("sn-2026abc/spec trum.fits", new ByteArrayInputStream(new byte[] {1}), 10);
        assertTrue(file.key().matches("sn-2026abc/[0-9a-f]{12}-spec_trum\\.fits"), file.key());
    }

    @Test
    void nothingIsEverWrittenBesideTheFolder() throws IOException {
        try {
            store().put("../../outside.txt", new ByteArrayInputStream(new byte[] {1}), 10);
        } catch (IOException e) {
            assertFalse(e.getMessage().isEmpty());
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertTrue(all.count() <= 1);
        }
    }
}

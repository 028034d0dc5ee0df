package org.tomtoolkit.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.testing.FileStoreContractTest;

class S3FileStoreTest extends FileStoreContractTest {

    private S3Double service;
    private S3FileStore store;

    @BeforeEach
    void start() throws IOException {
        service = new S3Double();
        store = at(service.address(), S3Double.SECRET);
    }

    @AfterEach
    void stop() {
        store.stop();
        service.close();
    }

    @Override
    protected FileStore store() {
        return store;
    }

    @Override
    protected long files() {
        return service.objects.size() + service.uploads.size();
    }

    @Test
    void aLargeFileIsSentInParts() throws IOException {
        StoredFile file = store.put("a/large.fits", new ByteArrayInputStream(new byte[12_000_000]), 20_000_000);
        assertEquals(3, service.partsSeen.get());
        assertEquals(12_000_000, service.objects.get("site/" + file.key()).length);
        assertTrue(service.uploads.isEmpty());
    }

    @Test
    void aWrongSecretIsAFailureThatDoesNotTellIt() {
        S3FileStore wrong = at(service.address(), "wrong-secret");
        IOException e =
                assertThrows(IOException.class, () -> wrong.put("a.csv", new ByteArrayInputStream(new byte[] {1}), 10));
        assertFalse(e.toString().contains("wrong-secret"));
        assertFalse(e instanceof NoSuchFileException);
        assertEquals(0, files());
        wrong.stop();
    }

    @Test
    void aBucketThatIsAwayIsAFailureAndNotALostFile() {
        S3FileStore away = at(URI.create("http://127.0.0.1:1"), S3Double.SECRET);
        IOException e = assertThrows(IOException.class, () -> away.open("a/b.csv"));
        assertFalse(e instanceof NoSuchFileException);
        away.stop();
    }

    private static S3FileStore at(URI address, String secret) {
        return new S3FileStore(new FilesAt(Path.of("unused"), address, secret));
    }
}

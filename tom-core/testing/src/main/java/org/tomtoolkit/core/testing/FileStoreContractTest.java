package org.tomtoolkit.core.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.files.FileStore;
import org.tomtoolkit.core.files.FileTooLargeException;
import org.tomtoolkit.core.files.StoredFile;

/**
 * What every file store has to do. Extend it in the tests of yours and answer a store that is empty.
 *
 * @since 1.0
 */
public abstract class FileStoreContractTest {

    private static final byte[] CONTENT = "time,mag\n61364.1,17.3\n".getBytes(StandardCharsets.UTF_8);
    private static final long PLENTY = 1_000_000;

    /** The store under test. */
    protected abstract FileStore store();

    /** How many files the store holds now, finished or not. */
    protected abstract long files() throws IOException;

    @Test
    void whatIsStoredIsReadBack() throws IOException {
        StoredFile file = put("sn-2026abc/photometry.csv", CONTENT);
        try (InputStream in = store().open(file.key())) {
            assertArrayEquals(CONTENT, in.readAllBytes());
        }
    }

    @Test
    void sizeAndHashAreThoseOfTheContent() throws Exception {
        StoredFile file = put("sn-2026abc/photometry.csv", CONTENT);
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(CONTENT);
        assertEquals(java.util.HexFormat.of().formatHex(digest), file.sha256());
        assertEquals(CONTENT.length, file.bytes());
    }

    @Test
    void anEmptyFileIsAFile() throws IOException {
        StoredFile file = put("empty.txt", new byte[0]);
        try (InputStream in = store().open(file.key())) {
            assertEquals(-1, in.read());
        }
    }

    @Test
    void otherContentUnderTheSamePathIsAnotherFile() throws IOException {
        StoredFile one = put("a/night.csv", CONTENT);
        StoredFile other = put("a/night.csv", new byte[] {1, 2, 3});
        assertNotEquals(one.key(), other.key());
        try (InputStream in = store().open(one.key())) {
            assertArrayEquals(CONTENT, in.readAllBytes());
        }
    }

    @Test
    void theSameContentUnderTheSamePathIsKeptOnce() throws IOException {
        StoredFile one = put("a/night.csv", CONTENT);
        long before = files();
        assertEquals(one, put("a/night.csv", CONTENT));
        assertEquals(before, files());
    }

    @Test
    void aFileOfExactlyTheLimitIsAccepted() throws IOException {
        assertEquals(
                CONTENT.length,
                store().put("a.csv", new ByteArrayInputStream(CONTENT), CONTENT.length)
                        .bytes());
    }

    @Test
    void aFileThatIsTooLargeLeavesNothing() throws IOException {
        long before = files();
        assertThrows(
                FileTooLargeException.class,
                () -> store().put("a/huge.fits", new ByteArrayInputStream(new byte[100_000]), 99_999));
        assertEquals(before, files());
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        long before = files();
        assertThrows(IOException.class, () -> store().put("a/half.fits", new BrokenStream(), PLENTY));
        assertEquals(before, files());
    }

    @Test
    void theStreamStaysOpenForItsOwner() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream content = new ByteArrayInputStream(CONTENT) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        store().put("a.csv", content, PLENTY);
        assertFalse(closed.get());
    }

    @Test
    void whatIsDeletedIsGone() throws IOException {
        StoredFile file = put("a.csv", CONTENT);
        store().delete(file.key());
        assertThrows(NoSuchFileException.class, () -> store().open(file.key()));
    }

    @Test
    void deletingWhatIsNotThereDoesNothing() throws IOException {
        StoredFile file = put("a.csv", CONTENT);
        store().delete(file.key());
        store().delete(file.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.txt", "a/../../outside.txt", "/etc/passwd", "..", ""})
    void aKeyNeverLeadsOutOfTheStore(String key) {
        assertThrows(NoSuchFileException.class, () -> store().open(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../outside.txt", "a/../../../outside.txt", "/tmp/outside.txt"})
    void aPathNeverLeadsOutOfTheStore(String path) throws IOException {
        try {
            StoredFile file = put(path, CONTENT);
            try (InputStream in = store().open(file.key())) {
                assertArrayEquals(CONTENT, in.readAllBytes());
            }
            assertFalse(file.key().startsWith("/") || file.key().contains(".."), file.key());
        } catch (IOException | IllegalArgumentException e) {
            assertTrue(true, "Refusing it is fine as well");
        }
    }

    @Test
    void aPartIsReadFromTheMiddle() throws IOException {
        StoredFile file = put("a/part.csv", CONTENT);
        try (InputStream in = store().open(file.key(), 5, 3)) {
            assertArrayEquals(java.util.Arrays.copyOfRange(CONTENT, 5, 8), in.readAllBytes());
        }
    }

    @Test
    void aPartEndsWithTheFile() throws IOException {
        StoredFile file = put("a/part.csv", CONTENT);
        try (InputStream in = store().open(file.key(), CONTENT.length - 2, 100)) {
            assertArrayEquals(
                    java.util.Arrays.copyOfRange(CONTENT, CONTENT.length - 2, CONTENT.length), in.readAllBytes());
        }
        try (InputStream in = store().open(file.key(), CONTENT.length + 10, 5)) {
            assertEquals(-1, in.read());
        }
        try (InputStream in = store().open(file.key(), 3, 0)) {
            assertEquals(-1, in.read());
        }
    }

    @Test
    void aPartOfWhatIsNotThereIsNotThere() {
        assertThrows(NoSuchFileException.class, () -> store().open("a/no-such-file", 0, 5));
        assertThrows(NoSuchFileException.class, () -> store().open("../no-such-file", 0, 5));
    }

    @Test
    void whatIsThereIsKnown() throws IOException {
        StoredFile file = put("a/there.csv", CONTENT);
        assertTrue(store().exists(file.key()));
        store().delete(file.key());
        assertFalse(store().exists(file.key()));
    }

    @Test
    void aLargeFileKeepsItsContentAndPartsOfItAreRead() throws Exception {
        int bytes = 12_000_001;
        byte[] large = new byte[bytes];
        new java.util.Random(7).nextBytes(large);
        StoredFile file = store().put("a/large.fits", new ByteArrayInputStream(large), bytes);
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(large);
        assertEquals(java.util.HexFormat.of().formatHex(digest), file.sha256());
        try (InputStream in = store().open(file.key())) {
            assertArrayEquals(large, in.readAllBytes());
        }
        try (InputStream in = store().open(file.key(), 9_000_000, 1000)) {
            assertArrayEquals(java.util.Arrays.copyOfRange(large, 9_000_000, 9_001_000), in.readAllBytes());
        }
    }

    @Test
    void namesInAnyScriptAreKept() throws IOException {
        StoredFile file = put("été/ночь 日本+&=?.csv", CONTENT);
        try (InputStream in = store().open(file.key())) {
            assertArrayEquals(CONTENT, in.readAllBytes());
        }
    }

    private StoredFile put(String path, byte[] content) throws IOException {
        return store().put(path, new ByteArrayInputStream(content), PLENTY);
    }

    /** Some bytes, then a failure. */
    private static final class BrokenStream extends InputStream {
        private int left = 50_000;

        @Override
        public int read() throws IOException {
            if (left-- <= 0) {
                throw new IOException("the connection broke");
            }
            return 7;
        }
    }
}

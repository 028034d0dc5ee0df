package org.tomtoolkit.core.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content that was read to its end into a temporary file, so that size and hash are known before it is stored. */
final class ArrivingFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final StoredFile description;

    /**
     * @param folder where the temporary file is made
     * @throws FileTooLargeException when there are more bytes; nothing is kept
     */
    ArrivingFile(Path folder, String path, InputStream content, long maxBytes) throws IOException {
        this.file = Files.createTempFile(Files.createDirectories(folder), "upload", ".part");
        try {
            MessageDigest sha = sha256();
            long bytes = copy(content, sha, maxBytes);
            String hash = HexFormat.of().formatHex(sha.digest());
            this.description = new StoredFile(key(path, hash), hash, bytes);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    Path file() {
        return file;
    }

    StoredFile description() {
        return description;
    }

    private long copy(InputStream in, MessageDigest sha, long maxBytes) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
                if (bytes > maxBytes) {
                    throw new FileTooLargeException(maxBytes);
                }
                out.write(buffer, 0, n);
            }
        }
        return bytes;
    }

    /** {@code <readable path>/<first 12 of the hash>-<name>}. */
    private static String key(String path, String hash) throws NoSuchFileException {
        int slash = path.lastIndexOf('/') + 1;
        return requireInside(
                path.substring(0, slash) + hash.substring(0, 12) + "-" + SafeNames.fileName(path.substring(slash)));
    }

    /** Refuses keys that could lead out of a store. */
    static String requireInside(String key) throws NoSuchFileException {
        boolean strange = key.isEmpty()
                || key.startsWith("/")
                || key.indexOf('\\') >= 0
                || key.chars().anyMatch(c -> c < 32)
                || ("/" + key + "/").contains("/../")
                || ("/" + key + "/").contains("/./");
        if (strange) {
            throw new NoSuchFileException(key);
        }
        return key;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}

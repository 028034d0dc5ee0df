package org.tomtoolkit.core.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tomtoolkit.core.plugin.PluginId;

/** Files in a folder: {@code <readable path>/<first 12 of the hash>-<name>}. */
@PluginId("disk")
public class DiskFileStore implements FileStore {

    private static final int BUFFER = 64 * 1024;

    private final Path root;

    public DiskFileStore(FilesConfig config) {
        this.root = config.directory().toAbsolutePath().normalize();
    }

    @Override
    public String label() {
        return "Disk";
    }

    @Override
    public StoredFile put(String path, InputStream content, long maxBytes) throws IOException {
        Path incoming = Files.createDirectories(root.resolve(".incoming"));
        Path temporary = Files.createTempFile(incoming, "upload", ".part");
        try {
            MessageDigest sha = sha256();
            long bytes = copy(content, temporary, sha, maxBytes);
            String hash = HexFormat.of().formatHex(sha.digest());
            String key = key(path, hash);
            Path target = resolve(key);
            Files.createDirectories(target.getParent());
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            return new StoredFile(key, hash, bytes);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(resolve(key));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(resolve(key));
    }

    private static long copy(InputStream in, Path to, MessageDigest sha, long maxBytes) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), sha)) {
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

    private static String key(String path, String hash) {
        int slash = path.lastIndexOf('/') + 1;
        return path.substring(0, slash) + hash.substring(0, 12) + "-" + SafeNames.fileName(path.substring(slash));
    }

    private Path resolve(String key) throws NoSuchFileException {
        Path path = root.resolve(key).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new NoSuchFileException(key);
        }
        return path;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

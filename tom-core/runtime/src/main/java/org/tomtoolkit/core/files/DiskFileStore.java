package org.tomtoolkit.core.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tomtoolkit.core.plugin.PluginId;

/** Files in a folder: {@code <readable path>/<first 12 of the hash>-<name>}. */
@PluginId("disk")
public class DiskFileStore implements FileStore {

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
        try (ArrivingFile arriving = new ArrivingFile(root.resolve(".incoming"), path, content, maxBytes)) {
            Path target = resolve(arriving.description().key());
            Files.createDirectories(target.getParent());
            Files.move(arriving.file(), target, StandardCopyOption.REPLACE_EXISTING);
            return arriving.description();
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(resolve(key));
    }

    @Override
    public InputStream open(String key, long offset, long length) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(resolve(key));
        try {
            return new FirstBytes(Channels.newInputStream(channel.position(offset)), length);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public boolean exists(String key) throws IOException {
        try {
            return Files.isRegularFile(resolve(key));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(resolve(key));
    }

    private Path resolve(String key) throws NoSuchFileException {
        Path path = root.resolve(ArrivingFile.requireInside(key)).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new NoSuchFileException(key);
        }
        return path;
    }
}

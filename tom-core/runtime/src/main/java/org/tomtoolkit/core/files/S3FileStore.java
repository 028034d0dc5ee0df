package org.tomtoolkit.core.files;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.tomtoolkit.core.plugin.PluginId;

/**
 * Files in a bucket. A file arrives in a temporary file first, so that nothing half is ever in the bucket; reading streams.
 * The client is made when the first file is stored or read.
 */
@PluginId("s3")
public class S3FileStore implements FileStore {

    private final FilesConfig.S3 config;
    private final String prefix;
    private S3Bucket bucket;

    public S3FileStore(FilesConfig config) {
        this.config = config.s3();
        this.prefix = config.s3().prefix().orElse("");
    }

    @Override
    public String label() {
        return "S3 bucket";
    }

    private synchronized S3Bucket bucket() {
        if (bucket == null) {
            if (config.bucket().filter(name -> !name.isBlank()).isEmpty()) {
                throw new IllegalStateException("tom.files.store is s3: set tom.files.s3.bucket");
            }
            bucket = new S3Bucket(config);
        }
        return bucket;
    }

    @Override
    public StoredFile put(String path, InputStream content, long maxBytes) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "tom-uploads");
        try (ArrivingFile arriving = new ArrivingFile(folder, path, content, maxBytes)) {
            StoredFile description = arriving.description();
            bucket().put(prefix + description.key(), arriving.file(), description);
            return description;
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return bucket().open(prefix + ArrivingFile.requireInside(key), Optional.empty());
    }

    @Override
    public InputStream open(String key, long offset, long length) throws IOException {
        if (length <= 0) {
            return InputStream.nullInputStream();
        }
        String range = "bytes=" + offset + "-" + (offset + length - 1);
        return bucket().open(prefix + ArrivingFile.requireInside(key), Optional.of(range));
    }

    @Override
    public boolean exists(String key) throws IOException {
        return bucket().exists(prefix + ArrivingFile.requireInside(key));
    }

    @Override
    public void delete(String key) throws IOException {
        bucket().delete(prefix + ArrivingFile.requireInside(key));
    }

    @PreDestroy
    synchronized void stop() {
        if (bucket != null) {
            bucket.close();
        }
    }
}

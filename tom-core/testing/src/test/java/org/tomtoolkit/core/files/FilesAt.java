package org.tomtoolkit.core.files;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The configuration of the tests: a folder, or a bucket at an address. */
record FilesAt(Path directory, URI bucketAt, String secret) implements FilesConfig {

    static FilesAt folder(Path directory) {
        return new FilesAt(directory, null, "");
    }

    @Override
    public String store() {
        return "any";
    }

    @Override
    public long maxBytes() {
        return 1_000_000;
    }

    @Override
    public long quotaPerUserBytes() {
        return 0;
    }

    @Override
    public S3 s3() {
        return new Bucket(bucketAt, secret);
    }

    private record Bucket(URI at, String secret) implements S3 {

        @Override
        public Optional<String> bucket() {
            return Optional.of("tom");
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(at);
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(S3Double.ACCESS_KEY);
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of(secret);
        }

        @Override
        public Optional<Boolean> pathStyle() {
            return Optional.empty();
        }

        @Override
        public Optional<String> prefix() {
            return Optional.of("site/");
        }

        @Override
        public long partBytes() {
            return 5_000_000;
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(10);
        }
    }
}

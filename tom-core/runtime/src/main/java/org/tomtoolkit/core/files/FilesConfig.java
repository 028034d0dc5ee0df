package org.tomtoolkit.core.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where files are kept. */
@ConfigMapping(prefix = "tom.files")
public interface FilesConfig {

    /** Id of the file store in use. */
    @WithDefault("disk")
    String store();

    /** Folder of the disk store; made when it is not there. Never a folder the web server publishes. */
    @WithDefault("data/files")
    Path directory();

    /** Largest file accepted, in bytes. */
    @WithDefault("536870912")
    long maxBytes();

    /** How many bytes the files of one account may have together; 0 for any number. */
    @WithDefault("0")
    long quotaPerUserBytes();

    /** The bucket, when the store is {@code s3}. */
    S3 s3();

    /** A bucket of Amazon S3 or of a service that speaks its protocol. */
    interface S3 {

        /** Name of the bucket, which must exist. */
        Optional<String> bucket();

        /** Region of the bucket. */
        @WithDefault("us-east-1")
        String region();

        /** Address of a service other than Amazon, e.g. {@code https://minio.example.org}. */
        Optional<URI> endpoint();

        /** Access key; without one, the usual places of the AWS tools are looked at (environment, instance role). */
        Optional<String> accessKey();

        /** Secret of the access key. */
        Optional<String> secretKey();

        /** Whether the bucket is part of the path, as most services other than Amazon want it; by default with an endpoint. */
        Optional<Boolean> pathStyle();

        /** Beginning of all keys in the bucket, e.g. {@code tom/}. */
        Optional<String> prefix();

        /** Larger files are sent in parts of this size, in bytes; at least 5242880 for Amazon. */
        @WithDefault("16777216")
        long partBytes();

        /** How long one answer may take to begin, e.g. {@code 30S}. */
        @WithDefault("30S")
        Duration timeout();
    }
}

package org.tomtoolkit.core.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The calls to a bucket; every failure is an {@link IOException}. */
final class S3Bucket implements AutoCloseable {

    private static final String TYPE = "application/octet-stream";

    private interface Call<T> {
        T run() throws IOException;
    }

    private final S3Client client;
    private final String bucket;
    private final long partBytes;

    S3Bucket(FilesConfig.S3 config) {
        this.bucket = config.bucket().orElseThrow();
        this.partBytes = config.partBytes();
        S3ClientBuilder builder = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(config.timeout())
                        .socketTimeout(config.timeout())
                        .build())
                .region(Region.of(config.region()))
                // services other than Amazon often know no trailing checksums
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .forcePathStyle(config.pathStyle().orElse(config.endpoint().isPresent()));
        config.endpoint().ifPresent(builder::endpointOverride);
        if (config.accessKey().isPresent() && config.secretKey().isPresent()) {
            builder.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                    config.accessKey().get(), config.secretKey().get())));
        } else {
            builder.credentialsProvider(DefaultCredentialsProvider.builder().build());
        }
        this.client = builder.build();
    }

    void put(String key, Path file, StoredFile description) throws IOException {
        if (description.bytes() > partBytes) {
            putInParts(key, file, description);
            return;
        }
        call(
                key,
                () -> client.putObject(
                        request -> request.bucket(bucket)
                                .key(key)
                                .contentType(TYPE)
                                .metadata(Map.of("sha256", description.sha256())),
                        RequestBody.fromFile(file)));
    }

    private void putInParts(String key, Path file, StoredFile description) throws IOException {
        String upload = call(
                key,
                () -> client.createMultipartUpload(request -> request.bucket(bucket)
                                .key(key)
                                .contentType(TYPE)
                                .metadata(Map.of("sha256", description.sha256())))
                        .uploadId());
        try {
            List<CompletedPart> parts = new ArrayList<>();
            for (long offset = 0; offset < description.bytes(); offset += partBytes) {
                long length = Math.min(partBytes, description.bytes() - offset);
                parts.add(part(key, upload, parts.size() + 1, file, offset, length));
            }
            call(
                    key,
                    () -> client.completeMultipartUpload(request -> request.bucket(bucket)
                            .key(key)
                            .uploadId(upload)
                            .multipartUpload(whole -> whole.parts(parts))));
        } catch (IOException e) {
            abort(key, upload, e);
            throw e;
        }
    }

    private CompletedPart part(String key, String upload, int number, Path file, long offset, long length)
            throws IOException {
        RequestBody body = RequestBody.fromContentProvider(() -> piece(file, offset, length), length, TYPE);
        String tag = call(
                key,
                () -> client.uploadPart(
                                request -> request.bucket(bucket)
                                        .key(key)
                                        .uploadId(upload)
                                        .partNumber(number)
                                        .contentLength(length),
                                body)
                        .eTag());
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    private static InputStream piece(Path file, long offset, long length) {
        try {
            SeekableByteChannel channel = Files.newByteChannel(file);
            return new FirstBytes(Channels.newInputStream(channel.position(offset)), length);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void abort(String key, String upload, IOException why) {
        try {
            client.abortMultipartUpload(
                    request -> request.bucket(bucket).key(key).uploadId(upload));
        } catch (SdkException e) {
            why.addSuppressed(e);
        }
    }

    /** Streams; the caller closes. A range that begins after the end is empty. */
    InputStream open(String key, Optional<String> range) throws IOException {
        return call(key, () -> {
            try {
                return client.getObject(
                        request -> request.bucket(bucket).key(key).range(range.orElse(null)));
            } catch (S3Exception e) {
                if (e.statusCode() == 416) {
                    return InputStream.nullInputStream();
                }
                throw e;
            }
        });
    }

    boolean exists(String key) throws IOException {
        try {
            call(key, () -> client.headObject(request -> request.bucket(bucket).key(key)));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    void delete(String key) throws IOException {
        try {
            call(
                    key,
                    () -> client.deleteObject(request -> request.bucket(bucket).key(key)));
        } catch (NoSuchFileException e) {
            // as wanted
            return;
        }
    }

    private static <T> T call(String key, Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (S3Exception e) {
            if (e.statusCode() == 404) {
                throw new NoSuchFileException(key);
            }
            throw new IOException("The bucket answered with status " + e.statusCode(), e);
        } catch (SdkException e) {
            throw new IOException("The bucket cannot be reached", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}

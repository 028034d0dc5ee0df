package org.tomtoolkit.targets.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.exchange.WriteMode;
import org.tomtoolkit.targets.once.KeyedRequests;

/**
 * Requests with many targets. Requests and answers wait in files: few clients read an answer while they still send, and
 * neither may fill the memory.
 */
@ApplicationScoped
class BulkRequests {

    private static final int BATCH = 200;
    private static final int TRIES = 3;

    private final TargetBulk bulk;
    private final KeyedRequests keyed;

    BulkRequests(TargetBulk bulk, KeyedRequests keyed) {
        this.bulk = bulk;
        this.keyed = keyed;
    }

    /**
     * @param replayed whether it was done before
     */
    record Answer(StreamingOutput body, boolean replayed) {}

    /** Does what a request says and answers the results. */
    StreamingOutput answer(InputStream body, WriteMode mode, Viewer viewer) throws IOException {
        Path answer = Files.createTempFile("tom-bulk", ".answer");
        try (NdjsonLines lines = new NdjsonLines(body);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(answer))) {
            for (List<NdjsonLines.Line> some = lines.next(BATCH); !some.isEmpty(); some = lines.next(BATCH)) {
                out.write(bulk.answer(some, mode, viewer).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(answer);
            throw e;
        }
        return out -> {
            try (InputStream written = Files.newInputStream(answer)) {
                written.transferTo(out);
            } finally {
                Files.deleteIfExists(answer);
            }
        };
    }

    /** The same, but a request of the same key and content is done once. */
    Answer answerOnce(InputStream body, WriteMode mode, String key, Viewer viewer) throws IOException {
        Path request = Files.createTempFile("tom-bulk", ".request");
        try {
            KeyedRequests.Claim claim = keyed.claim(key, copy(body, mode, request), viewer);
            if (!claim.complete()) {
                try (NdjsonLines lines = new NdjsonLines(Files.newInputStream(request))) {
                    rest(claim, lines, mode, viewer);
                }
                keyed.complete(claim);
            }
            return new Answer(out -> keyed.write(claim, out), claim.complete());
        } finally {
            Files.deleteIfExists(request);
        }
    }

    private void rest(KeyedRequests.Claim claim, NdjsonLines lines, WriteMode mode, Viewer viewer) throws IOException {
        List<NdjsonLines.Line> some = lines.next(BATCH);
        while (!some.isEmpty()) {
            long last = some.get(some.size() - 1).number();
            if (last > claim.doneLines()) {
                part(claim, some, last, mode, viewer);
            }
            some = lines.next(BATCH);
        }
    }

    /** A name that somebody takes at the same moment undoes the part; then it is there to be seen, and the part is done again. */
    private void part(
            KeyedRequests.Claim claim, List<NdjsonLines.Line> lines, long last, WriteMode mode, Viewer viewer) {
        for (int tries = 1; ; tries++) {
            try {
                keyed.part(claim, last, () -> bulk.answer(lines, mode, viewer));
                return;
            } catch (RuntimeException e) {
                if (tries == TRIES || e instanceof TomException) {
                    throw e;
                }
            }
        }
    }

    /** Answers the fingerprint of the request. */
    private static String copy(InputStream body, WriteMode mode, Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(mode.id().getBytes(StandardCharsets.UTF_8));
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                body.transferTo(out);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

package org.tomtoolkit.core.deployment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One number for everything a root change log includes, directly or not. There is none where that cannot be known from the
 * texts: {@code includeAll}, files beside the class path or relative to another, change sets that run always, code.
 */
final class ChangeLogFingerprint {

    private static final Pattern REFERENCE = Pattern.compile("\\b(?:file|path)\\s*[=:]\\s*[\"']?([^\"'\\s>]+)");
    private static final List<String> UNKNOWABLE =
            List.of("includeAll", "runAlways", "customChange", "relativeToChangelogFile", "executeCommand");

    private final Function<String, Optional<byte[]>> reader;

    /**
     * @param reader content of a resource on the class path
     */
    ChangeLogFingerprint(Function<String, Optional<byte[]>> reader) {
        this.reader = reader;
    }

    Optional<String> of(String root) {
        MessageDigest digest = sha256();
        Set<String> seen = new LinkedHashSet<>(Set.of(root));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String path = open.remove();
            Optional<byte[]> content = reader.apply(path);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(content.get());
            String text = new String(content.get(), StandardCharsets.UTF_8);
            if (UNKNOWABLE.stream().anyMatch(text::contains)) {
                return Optional.empty();
            }
            REFERENCE
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

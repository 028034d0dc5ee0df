package org.tomtoolkit.common.session;

import java.util.List;
import java.util.regex.Pattern;

/** Paths with wildcards: {@code *} for any characters, also slashes, {@code ?} for one. The whole path has to match. */
final class PathPatterns {

    private final List<Pattern> patterns;

    PathPatterns(List<String> wildcards) {
        this.patterns =
                wildcards.stream().map(String::strip).map(PathPatterns::pattern).toList();
    }

    private static Pattern pattern(String wildcard) {
        StringBuilder regex = new StringBuilder();
        for (String part : wildcard.split("(?<=[*?])|(?=[*?])")) {
            regex.append(
                    switch (part) {
                        case "*" -> ".*";
                        case "?" -> ".";
                        default -> Pattern.quote(part);
                    });
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    boolean match(String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }
}

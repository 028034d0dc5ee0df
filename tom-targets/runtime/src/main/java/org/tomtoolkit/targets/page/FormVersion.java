package org.tomtoolkit.targets.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a form showed when it was opened, as a short fingerprint of each part. The form sends it back, and so tells what others
 * changed meanwhile and what its own person changed.
 */
final class FormVersion {

    private static final int PRINT = 8;

    private final Map<String, String> prints;

    private FormVersion(Map<String, String> prints) {
        this.prints = prints;
    }

    /**
     * @param parts what stands in each part of the form
     */
    static FormVersion of(Map<String, List<String>> parts) {
        Map<String, String> prints = new LinkedHashMap<>();
        parts.forEach((name, texts) -> prints.put(name, print(texts)));
        return new FormVersion(prints);
    }

    /** From what a form sent; parts that cannot be read are left out. */
    static FormVersion read(String text) {
        Map<String, String> prints = new LinkedHashMap<>();
        for (String part : text.split("&")) {
            int at = part.indexOf('=');
            if (at > 0 && part.length() - at - 1 == PRINT) {
                prints.put(decoded(part.substring(0, at)), part.substring(at + 1));
            }
        }
        return new FormVersion(prints);
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    /** For a hidden input. */
    String text() {
        StringBuilder text = new StringBuilder();
        prints.forEach((name, print) -> text.append(text.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(print));
        return text.toString();
    }

    /** Whether this part reads otherwise than it did; a part that was not there did not change. */
    boolean isOther(String part, Collection<String> texts) {
        String print = prints.get(part);
        return print != null && !print.equals(print(texts));
    }

    private static String print(Collection<String> texts) {
        String all = String.join("\u0000", texts).replace("\r\n", "\n");
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, PRINT);
    }
}

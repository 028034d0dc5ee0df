package org.tomtoolkit.core.files;

import java.text.Normalizer;
import java.util.Locale;

/**
 * File and folder names made of what people type, safe on every system and in a URL.
 *
 * @since 1.0
 */
public final class SafeNames {

    private static final int MAX_LENGTH = 120;

    private SafeNames() {}

    /** Lower case letters, digits, {@code _} and {@code -}; {@code C/2021 G2 (ATLAS)} becomes {@code c2021-g2-atlas}. */
    public static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_\\s-]", "")
                .strip()
                .replaceAll("[\\s-]+", "-");
        return shorten(plain.isEmpty() ? "unnamed" : plain);
    }

    /** The last part of a path with only harmless characters, never empty, hidden or {@code ..}. */
    public static String fileName(String text) {
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        String safe = Normalizer.normalize(last, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}._+-]", "_")
                .replaceAll("^\\.+", "");
        return shorten(safe.isEmpty() ? "unnamed" : safe);
    }

    private static String shorten(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, MAX_LENGTH - extension.length()) + extension;
    }
}

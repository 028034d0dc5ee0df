package org.tomtoolkit.targets.match;

import java.util.Locale;

/**
 * Normal forms of names.
 *
 * @since 1.0
 */
public final class NameKeys {

    private static final int MAX_LENGTH = 100;

    private NameKeys() {}

    /** Lower case without blanks, hyphens, underscores and round brackets: {@code NGC-224} and {@code ngc 224} agree. */
    public static String fuzzy(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!isIgnored(c)) {
                key.append(c);
            }
        }
        return limited(key.isEmpty() ? lower : key.toString());
    }

    /** The name as it is: only equal names agree. For matchers of applications that want it so. */
    public static String exact(String name) {
        return limited(name.strip());
    }

    /** All blanks are single characters, so halves of a pair may be asked about. */
    private static boolean isIgnored(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "-_()".indexOf(c) >= 0;
    }

    /** Lower case can be longer than what it was made from. */
    private static String limited(String key) {
        if (key.length() <= MAX_LENGTH) {
            return key;
        }
        boolean cutsOne = Character.isHighSurrogate(key.charAt(MAX_LENGTH - 1));
        return key.substring(0, cutsOne ? MAX_LENGTH - 1 : MAX_LENGTH);
    }
}

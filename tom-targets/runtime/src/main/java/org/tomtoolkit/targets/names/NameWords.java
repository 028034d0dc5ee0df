package org.tomtoolkit.targets.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.targets.match.NameKeys;

/**
 * Where a search may enter a name: at its beginning, after a blank or sign, and where letters and digits meet. NGC-224 is
 * found by {@code ngc2}, {@code 224} and {@code 22}, not by {@code 24}.
 */
public final class NameWords {

    /** Characters that are kept of each; who searches for more checks the rest. */
    public static final int LENGTH = 12;

    private static final int MOST = 8;
    private static final int LEAST_LENGTH = 2;

    private enum Kind {
        LETTER,
        DIGIT,
        SIGN
    }

    private NameWords() {}

    /**
     * Normal forms of what a name is from each of its entrances on. The first is left out where the name's stored key leads
     * to it already.
     *
     * @param key what the matcher makes of the name
     */
    public static Set<String> of(String name, String key) {
        Set<String> words = new LinkedHashSet<>();
        for (int from : entrances(name)) {
            String word = NameKeys.fuzzy(name.substring(from));
            if (word.length() >= LEAST_LENGTH && (from > 0 || !word.equals(key)) && words.size() < MOST) {
                words.add(shortened(word));
            }
        }
        return words;
    }

    /** What a search text looks like among the words. */
    public static String shortened(String key) {
        if (key.length() <= LENGTH) {
            return key;
        }
        int end = Character.isHighSurrogate(key.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return key.substring(0, end);
    }

    private static List<Integer> entrances(String name) {
        List<Integer> places = new ArrayList<>(List.of(0));
        Kind before = kind(name.charAt(0));
        for (int i = 1; i < name.length(); i++) {
            Kind kind = kind(name.charAt(i));
            if (kind != Kind.SIGN && kind != before) {
                places.add(i);
            }
            before = kind;
        }
        return places;
    }

    private static Kind kind(char c) {
        return Character.isDigit(c)
                ? Kind.DIGIT
                : Character.isLetter(c) || Character.isSurrogate(c) ? Kind.LETTER : Kind.SIGN;
    }
}

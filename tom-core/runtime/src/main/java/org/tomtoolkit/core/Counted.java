package org.tomtoolkit.core;

import java.util.Locale;

/**
 * Numbers of things in words.
 *
 * @since 1.0
 */
public final class Counted {

    private Counted() {}

    /** {@code 1 target}, {@code 0 targets}, {@code 12,345 targets}. */
    public static String of(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d", number) + " " + (number == 1 ? one : many);
    }

    /** The same for a noun that takes an s. */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }
}

package org.tomtoolkit.dataproducts;

import java.util.Locale;

/** Sizes of files in words. */
public final class FileSize {

    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};

    private FileSize() {}

    /** Three digits and a decimal unit, e.g. {@code 12.4 kB}. */
    public static String text(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 999.5 && unit < UNITS.length - 1) {
            value /= 1000;
            unit++;
        }
        int decimals = unit == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f %s", value, UNITS[unit]);
    }
}

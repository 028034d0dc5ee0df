package org.tomtoolkit.alerts.alerce;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers at the end of a classifier's version, compared as numbers: 1.10.0 comes after 1.9.0. */
record ClassifierVersion(int major, int minor, int patch) implements Comparable<ClassifierVersion> {

    static final ClassifierVersion NONE = new ClassifierVersion(0, 0, 0);

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?(?!.*\\d\\.\\d)");

    /** Reads e.g. {@code hierarchical_random_forest_1.1.0}; {@link #NONE} when there are no numbers. */
    static ClassifierVersion of(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.find()) {
            return NONE;
        }
        String patch = numbers.group(3);
        return new ClassifierVersion(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                patch == null ? 0 : Integer.parseInt(patch));
    }

    @Override
    public int compareTo(ClassifierVersion other) {
        int byMajor = Integer.compare(major, other.major);
        int byMinor = Integer.compare(minor, other.minor);
        return byMajor != 0 ? byMajor : byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
    }
}

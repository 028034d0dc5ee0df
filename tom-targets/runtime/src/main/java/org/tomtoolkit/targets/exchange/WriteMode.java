package org.tomtoolkit.targets.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What rows may do to targets.
 *
 * @since 1.0
 */
public enum WriteMode {
    CREATE("Make new targets only"),
    UPDATE("Change targets that are there only"),
    UPSERT("Change those that are there, make the others");

    private final String label;

    WriteMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Name in addresses and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<WriteMode> ofId(String id) {
        return Arrays.stream(values()).filter(mode -> mode.id().equals(id)).findFirst();
    }
}

package org.tomtoolkit.common.notify;

/**
 * How a notification looks.
 *
 * @since 1.0
 */
public enum Severity {
    INFO,
    SUCCESS,
    WARNING,
    DANGER;

    /** As in the style sheets. */
    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

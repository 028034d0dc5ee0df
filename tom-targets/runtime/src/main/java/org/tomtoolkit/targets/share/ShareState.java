package org.tomtoolkit.targets.share;

/** How far a target is on its way to a place. */
public enum ShareState {
    /** Waits for its first, or its next attempt. */
    QUEUED("waits", "pending"),
    /** The place has it. */
    SENT("sent", "completed"),
    /** The place refused it, or could not be reached again and again. */
    FAILED("failed", "failed"),
    /** Somebody called it off, or who shared it may not any more. */
    CANCELLED("cancelled", "cancelled");

    private final String label;
    private final String style;

    ShareState(String label, String style) {
        this.label = label;
        this.style = style;
    }

    public String label() {
        return label;
    }

    /** Last part of the CSS class of the mark. */
    public String style() {
        return style;
    }
}

package org.tomtoolkit.observations.spi;

/**
 * What the state of an observation means, whatever a facility calls it.
 *
 * @since 1.0
 */
public enum ObservationPhase {
    /** Waits for its turn. */
    PENDING("Pending", false, false),
    /** Is being made. */
    RUNNING("Running", false, false),
    /** Was made. */
    COMPLETED("Completed", true, false),
    /** Was not made, or failed. */
    FAILED("Failed", true, true),
    /** Its time has passed without its being made. */
    EXPIRED("Expired", true, true),
    /** Was taken back. */
    CANCELLED("Cancelled", true, true);

    private final String label;
    private final boolean terminal;
    private final boolean failed;

    ObservationPhase(String label, boolean terminal, boolean failed) {
        this.label = label;
        this.terminal = terminal;
        this.failed = failed;
    }

    /** What people see. */
    public String label() {
        return label;
    }

    /** Whether nothing will change any more; the status job does not ask again. */
    public boolean isTerminal() {
        return terminal;
    }

    /** Whether it ended without data. */
    public boolean isFailed() {
        return failed;
    }
}

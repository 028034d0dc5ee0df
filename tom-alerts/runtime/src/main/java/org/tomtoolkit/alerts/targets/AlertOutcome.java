package org.tomtoolkit.alerts.targets;

/**
 * What became of one alert that should be a target.
 *
 * @param rowId row of the alert in its run
 * @param name name of the alert
 * @param targetId the new target, or the one that is there already; null when there is none
 * @param targetName its name, or null
 * @param text what happened, for the person
 * @since 1.0
 */
public record AlertOutcome(long rowId, String name, Kind kind, Long targetId, String targetName, String text) {

    /** How it went. */
    public enum Kind {
        /** There is a new target. */
        CREATED,
        /** A target of that name is there already. */
        EXISTS,
        /** No target; the text says why. */
        FAILED
    }

    public boolean isCreated() {
        return kind == Kind.CREATED;
    }

    public boolean isExisting() {
        return kind == Kind.EXISTS;
    }
}

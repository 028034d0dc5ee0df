package org.tomtoolkit.core.permission;

/**
 * What somebody wants to do to an object.
 *
 * @since 1.0
 */
public enum Action {
    VIEW("canView"),
    CHANGE("canChange"),
    DELETE("canDelete");

    private final String attribute;

    Action(String attribute) {
        this.attribute = attribute;
    }

    /** Attribute of {@link AccessEntry} that grants this action. */
    String attribute() {
        return attribute;
    }
}

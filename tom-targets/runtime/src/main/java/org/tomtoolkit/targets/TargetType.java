package org.tomtoolkit.targets;

/** Whether a target keeps its place among the stars. */
public enum TargetType {
    SIDEREAL("Sidereal"),
    NON_SIDEREAL("Non-sidereal");

    private final String label;

    TargetType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

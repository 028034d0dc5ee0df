package org.tomtoolkit.targets;

/** Which orbital elements describe a non-sidereal target. */
public enum OrbitScheme {
    MPC_MINOR_PLANET("MPC Minor Planet"),
    MPC_COMET("MPC Comet"),
    JPL_MAJOR_PLANET("JPL Major Planet");

    private final String label;

    OrbitScheme(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

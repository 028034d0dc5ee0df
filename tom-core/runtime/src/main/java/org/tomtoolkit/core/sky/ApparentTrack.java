package org.tomtoolkit.core.sky;

/**
 * Apparent directions of one target or body at the times of a {@link TimeGrid}, seen from the Earth's centre: light
 * bending, aberration, precession and nutation applied, the site not yet. Immutable.
 *
 * @since 1.0
 */
public final class ApparentTrack {

    private final TimeGrid grid;
    private final double[] cirs;
    private final double[] distanceAu;

    ApparentTrack(TimeGrid grid, double[] cirs, double[] distanceAu) {
        this.grid = grid;
        this.cirs = cirs;
        this.distanceAu = distanceAu;
    }

    /**
     * The times of the track.
     *
     * @return the grid it was made on
     */
    public TimeGrid grid() {
        return grid;
    }

    /** Unit vectors, CIRS axes, three numbers per time. */
    double[] cirs() {
        return cirs;
    }

    /** Distance from the Earth's centre, au; infinite for a star. */
    double distanceAu(int index) {
        return distanceAu == null ? Double.POSITIVE_INFINITY : distanceAu[index];
    }
}

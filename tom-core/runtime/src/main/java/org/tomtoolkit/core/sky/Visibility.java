package org.tomtoolkit.core.sky;

import java.util.List;

/**
 * When targets can be observed from a set of sites. Made once per window; then asked for as many targets as one likes: what
 * the targets share (the Earth, the Sun at each site) is computed in the constructor.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 1.0
 */
public final class Visibility {

    private final TimeGrid grid;
    private final VisibilityRequest request;
    private final List<SiteSky> skies;

    private Visibility(List<Site> sites, VisibilityRequest request) {
        this.request = request;
        grid = TimeGrid.between(request.start(), request.end(), request.step());
        skies = sites.stream().map(site -> SiteSky.of(site, grid)).toList();
    }

    /**
     * Prepares a window for some sites.
     *
     * @param sites the sites, may be empty
     * @param request window, step and limits
     * @return visibility of any target from these sites
     */
    public static Visibility of(List<Site> sites, VisibilityRequest request) {
        return new Visibility(sites, request);
    }

    /**
     * The times.
     *
     * @return the grid
     */
    public TimeGrid grid() {
        return grid;
    }

    /**
     * The sky over each site.
     *
     * @return in the order of the sites; unmodifiable
     */
    public List<SiteSky> skies() {
        return skies;
    }

    /**
     * Airmass of a target at each site. A sample is blank (NaN) where the airmass is at or beyond the limit, the target
     * below the horizon, or the Sun above the wanted altitude.
     *
     * @param path the target
     * @return one curve per site, in the order of the sites; unmodifiable
     */
    public List<AirmassCurve> curves(SkyPath path) {
        ApparentTrack track = grid.track(path);
        return skies.stream().map(sky -> curve(sky, track)).toList();
    }

    private AirmassCurve curve(SiteSky sky, ApparentTrack track) {
        double[] airmass = sky.airmasses(track);
        for (int i = 0; i < airmass.length; i++) {
            boolean visible = airmass[i] < request.airmassLimit() && sky.sunAltitudeDeg(i) <= request.sunAltitudeDeg();
            airmass[i] = visible ? airmass[i] : Double.NaN;
        }
        return new AirmassCurve(sky.site(), grid, airmass);
    }
}

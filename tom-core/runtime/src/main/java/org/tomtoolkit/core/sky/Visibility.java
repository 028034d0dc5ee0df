package org.tomtoolkit.core.sky;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

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
     * What was asked for.
     *
     * @return window, step and limits
     */
    public VisibilityRequest request() {
        return request;
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

    /**
     * Looks at many targets at once, on all processors: what one wants to know of each is taken from its curves, which are
     * then forgotten, so that a thousand targets need no more memory than a few.
     *
     * @param paths the targets
     * @param use what to take from the curves of a target (one per site, in the order of the sites); called from several
     *     threads
     * @param <T> what is taken
     * @return one answer per target, in their order
     */
    public <T> List<T> each(List<? extends SkyPath> paths, BiFunction<SkyPath, List<AirmassCurve>, T> use) {
        return IntStream.range(0, paths.size())
                .parallel()
                .mapToObj(i -> use.apply(paths.get(i), curves(paths.get(i))))
                .toList();
    }

    private AirmassCurve curve(SiteSky sky, ApparentTrack track) {
        double[] airmass = sky.sinAltitudes(track, request.sunAltitudeDeg());
        for (int i = 0; i < airmass.length; i++) {
            double value = AltAz.airmass(airmass[i]);
            airmass[i] = value < request.airmassLimit() ? value : Double.NaN;
        }
        return new AirmassCurve(sky.site(), grid, airmass);
    }
}

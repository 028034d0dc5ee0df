package org.tomtoolkit.targets.sky;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetFilters;
import org.tomtoolkit.targets.search.TargetRow;
import org.tomtoolkit.targets.search.TargetSearch;

/** What a finder chart draws: the target and those of ours around it. */
@ApplicationScoped
class Finder {

    private static final int MOST_NEIGHBOURS = 500;
    private static final double ARCMIN_PER_DEG = 60;

    /** A finder chart reaches into the corners of its square. */
    private static final double CORNERS = Math.sqrt(0.5);

    private final TargetsConfig config;
    private final TargetFilters filters;
    private final TargetSearch search;

    Finder(TargetsConfig config, TargetFilters filters, TargetSearch search) {
        this.config = config;
        this.filters = filters;
        this.search = search;
    }

    boolean hasSurvey() {
        return config.sky().surveyHost().isPresent();
    }

    /**
     * @param fov side of the chart, minutes of arc
     * @param track where a moving target is in the hours before and after, null of one that stays
     * @param survey address of an image of the survey, null without one
     */
    record Chart(
            String name,
            double[] centre,
            double fov,
            List<Neighbour> neighbours,
            boolean more,
            List<double[]> track,
            String survey) {}

    record Neighbour(long id, String name, double ra, double dec) {}

    Chart chart(Target target, SkyPath path, double fovArcmin, Viewer viewer, Instant now) {
        double mjd = Times.mjd(now);
        SkyPosition centre = path.at(mjd);
        List<TargetRow> around = around(centre, fovArcmin, viewer);
        List<Neighbour> neighbours = around.stream()
                .filter(row -> !row.id().equals(target.getId()))
                .limit(MOST_NEIGHBOURS)
                .map(row -> new Neighbour(row.id(), row.name(), row.raDeg(), row.decDeg()))
                .toList();
        return new Chart(
                target.getName(),
                new double[] {centre.raDeg(), centre.decDeg()},
                fovArcmin,
                neighbours,
                around.size() > MOST_NEIGHBOURS,
                target.isSidereal() ? null : track(path, mjd),
                survey(centre, fovArcmin));
    }

    private List<TargetRow> around(SkyPosition centre, double fovArcmin, Viewer viewer) {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        query.add(
                "cone_search",
                String.format(
                        Locale.ROOT,
                        "%.8f,%.8f,%.8f",
                        centre.raDeg(),
                        centre.decDeg(),
                        fovArcmin / ARCMIN_PER_DEG * CORNERS));
        TargetFilter filter = filters.read(query, viewer, new FieldErrors());
        return search.page(
                        filter,
                        viewer,
                        org.tomtoolkit.targets.search.TargetOrder.NEWEST,
                        null,
                        null,
                        MOST_NEIGHBOURS + 1)
                .rows();
    }

    private static List<double[]> track(SkyPath path, double mjd) {
        List<double[]> track = new ArrayList<>();
        for (int hour = -12; hour <= 12; hour++) {
            SkyPosition then = path.at(mjd + hour / 24.0);
            track.add(new double[] {hour, then.raDeg(), then.decDeg()});
        }
        return track;
    }

    private String survey(SkyPosition centre, double fovArcmin) {
        return config.sky()
                .surveyHost()
                .map(host -> host
                        + config.sky()
                                .surveyPath()
                                .replace("{RA}", String.format(Locale.ROOT, "%.6f", centre.raDeg()))
                                .replace("{DEC}", String.format(Locale.ROOT, "%.6f", centre.decDeg()))
                                .replace("{FOV}", String.format(Locale.ROOT, "%.6f", fovArcmin / ARCMIN_PER_DEG)))
                .orElse(null);
    }
}

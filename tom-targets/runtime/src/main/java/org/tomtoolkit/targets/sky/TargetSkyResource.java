package org.tomtoolkit.targets.sky;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tomtoolkit.common.page.PartOf;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.sky.MoonView;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.plan.TargetPaths;

/** What the page of a target fetches about the sky once it is shown. */
@Path("/targets")
@PermitAll
public class TargetSkyResource {

    private static final double LARGEST_FOV_ARCMIN = 600;
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    @CheckedTemplate(basePath = "tom-targets/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance tonight(TonightView view);
    }

    private final Targets targets;
    private final Tonight tonight;
    private final Finder finder;
    private final CurrentViewer viewer;

    protected TargetSkyResource(Targets targets, Tonight tonight, Finder finder, CurrentViewer viewer) {
        this.targets = targets;
        this.tonight = tonight;
        this.finder = finder;
        this.viewer = viewer;
    }

    /** Altitude now and this night, site by site. */
    @GET
    @Path("/{id:\\d{1,18}}/tonight/")
    @PartOf("/targets/{id}/?tab=sky")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance tonight(@PathParam("id") long id) {
        Target target = targets.get(id, viewer.get(), Action.VIEW);
        Optional<SkyPath> path = TargetPaths.of(target);
        Instant now = Instant.now();
        if (path.isEmpty()) {
            return Templates.tonight(new TonightView(MINUTES.format(now), "", List.of()));
        }
        MoonView moon = MoonView.at(now);
        String words = String.format(
                Locale.ROOT,
                "The Moon is %.0f° away and lit %.0f %%.",
                moon.position().separationDeg(path.get().at(Times.mjd(now))),
                100 * moon.illumination());
        return Templates.tonight(new TonightView(MINUTES.format(now), words, tonight.lines(path.get(), now)));
    }

    /** What the finder chart draws. */
    @GET
    @Path("/{id:\\d{1,18}}/finder.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Finder.Chart finder(@PathParam("id") long id, @QueryParam("fov") String fov) {
        Target target = targets.get(id, viewer.get(), Action.VIEW);
        SkyPath path = TargetPaths.of(target).orElseThrow(() -> TomException.notFound("position of this target"));
        return finder.chart(target, path, fov(fov), viewer.get(), Instant.now());
    }

    private static double fov(String text) {
        if (text == null || text.isBlank()) {
            return 10;
        }
        boolean number = text.matches("\\d{1,3}(\\.\\d{1,6})?");
        double arcmin = number ? Double.parseDouble(text) : 0;
        if (!(arcmin >= 0.1 && arcmin <= LARGEST_FOV_ARCMIN)) {
            throw ValidationException.at("fov", "The field is a number of minutes of arc from 0.1 to 600.");
        }
        return arcmin;
    }
}

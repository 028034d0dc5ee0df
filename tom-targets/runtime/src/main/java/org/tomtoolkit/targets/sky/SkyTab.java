package org.tomtoolkit.targets.sky;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.plan.TargetPaths;
import org.tomtoolkit.targets.spi.TargetTab;

/** The toolkit's own tab: where the target stands now, and a finder chart. Both come after the page. */
@ApplicationScoped
public class SkyTab implements TargetTab {

    @CheckedTemplate(basePath = "tom-targets/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance skyTab(long id, String name, boolean survey);
    }

    private final Finder finder;

    SkyTab(Finder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "sky";
    }

    @Override
    public String label() {
        return "Sky";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public TemplateInstance render(Target target, Viewer viewer) {
        boolean placed = TargetPaths.of(target).isPresent();
        return placed ? Templates.skyTab(target.getId(), target.getName(), finder.hasSurvey()) : null;
    }
}

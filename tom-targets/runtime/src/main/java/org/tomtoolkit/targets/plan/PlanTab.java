package org.tomtoolkit.targets.plan;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.spi.TargetTab;

/** The toolkit's own tab: when the target stands high in the dark. */
@ApplicationScoped
public class PlanTab implements TargetTab {

    private final PlanPage page;

    PlanTab(PlanPage page) {
        this.page = page;
    }

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public String label() {
        return "Plan";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public TemplateInstance render(Target target, Viewer viewer) {
        return PlanResource.Templates.plan(page.view(target));
    }
}

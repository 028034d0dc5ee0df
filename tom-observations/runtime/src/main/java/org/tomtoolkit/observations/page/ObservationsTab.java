package org.tomtoolkit.observations.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.spi.TargetTab;

/** The observations of a target. */
@ApplicationScoped
public class ObservationsTab implements TargetTab {

    private static final int ROWS = 100;

    @CheckedTemplate(basePath = "tom-observations/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance observationsTab(Target target, List<RecordLine> lines, boolean loggedIn);
    }

    private final ObservationListPage list;

    ObservationsTab(ObservationListPage list) {
        this.list = list;
    }

    @Override
    public String id() {
        return "observations";
    }

    @Override
    public String label() {
        return "Observations";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public TemplateInstance render(Target target, Viewer viewer) {
        return Templates.observationsTab(target, list.ofTarget(target.getId(), ROWS, viewer), viewer.isLoggedIn());
    }
}

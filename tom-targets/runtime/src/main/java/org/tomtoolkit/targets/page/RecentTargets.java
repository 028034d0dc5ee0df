package org.tomtoolkit.targets.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.common.page.HomePanel;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.search.TargetRow;
import org.tomtoolkit.targets.search.TargetSearch;

/** The newest targets on the home page. */
@ApplicationScoped
public class RecentTargets implements HomePanel {

    private static final int SHOWN = 8;

    @CheckedTemplate(basePath = "tom-targets/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance recent(List<TargetRow> rows, boolean loggedIn);
    }

    private final TargetSearch search;

    RecentTargets(TargetSearch search) {
        this.search = search;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public TemplateInstance render(Viewer viewer) {
        return Templates.recent(search.newest(viewer, SHOWN), viewer.isLoggedIn());
    }
}

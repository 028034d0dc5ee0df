package org.tomtoolkit.dataproducts.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.spi.TargetTab;

/** Files of a target: upload, download, delete. */
@ApplicationScoped
public class ManageDataTab implements TargetTab {

    private final ManageDataPage page;

    ManageDataTab(ManageDataPage page) {
        this.page = page;
    }

    @Override
    public String id() {
        return "manage-data";
    }

    @Override
    public String label() {
        return "Manage data";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public TemplateInstance render(Target target, Viewer viewer) {
        return Partials.manageData(page.view(target.getId(), viewer, List.of()));
    }
}

package org.tomtoolkit.common.nav;

import java.util.function.Predicate;
import org.tomtoolkit.core.permission.Viewer;

record SimpleNavItem(int order, String label, String path, String menu, Predicate<Viewer> audience) implements NavItem {

    @Override
    public boolean isShownTo(Viewer viewer) {
        return audience.test(viewer);
    }
}

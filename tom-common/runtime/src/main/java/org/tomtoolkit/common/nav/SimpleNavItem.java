package org.tomtoolkit.common.nav;

import org.tomtoolkit.core.permission.Viewer;

record SimpleNavItem(int order, String label, String path, String menu, boolean usersOnly) implements NavItem {

    @Override
    public boolean isShownTo(Viewer viewer) {
        return !usersOnly || viewer.isLoggedIn();
    }
}

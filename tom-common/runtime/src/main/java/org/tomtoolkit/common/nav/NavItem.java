package org.tomtoolkit.common.nav;

import org.tomtoolkit.core.permission.Viewer;

/**
 * An entry of the navigation bar. Any CDI bean of this type appears, also one from a producer:
 *
 * <pre>{@code
 * @Produces @Singleton
 * NavItem targets() {
 *     return NavItem.of(10, "Targets", "/targets/");
 * }
 * }</pre>
 *
 * @since 1.0
 */
public interface NavItem {

    String label();

    /** Path from the root of the site, with a slash at its end. */
    String path();

    /** Smaller stands further left; the toolkit uses 10, 20, 30… */
    int order();

    /** Label of the menu it belongs to, {@code ""} for an entry of its own. */
    default String menu() {
        return "";
    }

    /** Name of a Bootstrap icon, {@code ""} for none. */
    default String icon() {
        return "";
    }

    default boolean isShownTo(Viewer viewer) {
        return true;
    }

    /** An entry everybody sees. */
    static NavItem of(int order, String label, String path) {
        return new SimpleNavItem(order, label, path, "", viewer -> true);
    }

    /** An entry in a menu that everybody sees. */
    static NavItem inMenu(String menu, int order, String label, String path) {
        return new SimpleNavItem(order, label, path, menu, viewer -> true);
    }

    /** An entry for those who are logged in. */
    static NavItem forUsers(String menu, int order, String label, String path) {
        return new SimpleNavItem(order, label, path, menu, Viewer::isLoggedIn);
    }

    /** An entry for superusers. */
    static NavItem forSuperusers(String menu, int order, String label, String path) {
        return new SimpleNavItem(order, label, path, menu, Viewer::superuser);
    }
}

package org.tomtoolkit.common.nav;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Guard;

/** What the navigation bar shows to whom. */
@ApplicationScoped
public class Navigation {

    /**
     * One entry of the bar: a link, or a menu when it has items.
     *
     * @param path of a link; {@code ""} for a menu
     */
    public record Entry(String label, String path, List<Link> items, boolean active) {
        public boolean isMenu() {
            return !items.isEmpty();
        }
    }

    /** A link in a menu. */
    public record Link(String label, String path, boolean active) {}

    private final List<NavItem> items;

    Navigation(@All List<NavItem> items) {
        this.items = items;
    }

    /** Entries in order; a contribution that fails is left out. */
    public List<Entry> entries(Viewer viewer, String currentPath) {
        List<NavItem> shown = new ArrayList<>();
        for (NavItem item : items) {
            Guard.call(
                            "Navigation entry " + item.getClass().getName(),
                            () -> item.isShownTo(viewer) && item.label() != null && item.path() != null)
                    .filter(Boolean::booleanValue)
                    .ifPresent(yes -> shown.add(item));
        }
        shown.sort(Comparator.comparingInt(NavItem::order).thenComparing(NavItem::label));
        return grouped(shown, currentPath);
    }

    private static List<Entry> grouped(List<NavItem> shown, String currentPath) {
        Map<String, List<Link>> menus = new LinkedHashMap<>();
        for (NavItem item : shown) {
            String key = item.menu().isEmpty() ? "\0" + item.label() : item.menu();
            menus.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new Link(item.label(), item.path(), isActive(item.path(), currentPath)));
        }
        return menus.entrySet().stream()
                .map(e -> entry(e.getKey(), e.getValue()))
                .toList();
    }

    private static Entry entry(String key, List<Link> links) {
        boolean active = links.stream().anyMatch(Link::active);
        return key.startsWith("\0")
                ? new Entry(links.get(0).label(), links.get(0).path(), List.of(), active)
                : new Entry(key, "", links, active);
    }

    private static boolean isActive(String path, String currentPath) {
        return path.equals("/") ? currentPath.equals("/") : currentPath.startsWith(path);
    }
}

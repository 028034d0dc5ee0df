package org.tomtoolkit.targets.page;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.common.page.Panels;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.spi.TargetBelongings;
import org.tomtoolkit.targets.spi.TargetButton;
import org.tomtoolkit.targets.spi.TargetTab;

/** What other apps put on the pages of a target; one that fails costs itself only. */
@ApplicationScoped
class TargetContributions {

    private final List<TargetTab> tabs;
    private final List<TargetButton> buttons;
    private final List<TargetBelongings> belongings;

    TargetContributions(
            @All List<TargetTab> tabs, @All List<TargetButton> buttons, @All List<TargetBelongings> belongings) {
        this.tabs = tabs;
        this.buttons = buttons;
        this.belongings = belongings;
    }

    private record Placed<T>(int order, String name, T what) {}

    List<TargetDetailView.Tab> tabs(Target target, Viewer viewer) {
        List<Placed<TargetDetailView.Tab>> found = new ArrayList<>();
        for (TargetTab tab : tabs) {
            String what = "Target tab " + tab.getClass().getName();
            Panels.render(what, () -> tab.render(target, viewer))
                    .flatMap(content -> Guard.call(
                            what,
                            () -> new Placed<>(
                                    tab.order(), tab.id(), new TargetDetailView.Tab(tab.id(), tab.label(), content))))
                    .ifPresent(found::add);
        }
        return inOrder(found);
    }

    List<TargetDetailView.Button> buttons(Target target, Viewer viewer) {
        List<Placed<TargetDetailView.Button>> found = new ArrayList<>();
        for (TargetButton button : buttons) {
            Guard.call("Target button " + button.getClass().getName(), () -> placed(button, target, viewer))
                    .flatMap(placed -> placed)
                    .ifPresent(found::add);
        }
        return inOrder(found);
    }

    private static Optional<Placed<TargetDetailView.Button>> placed(TargetButton button, Target target, Viewer viewer) {
        String href = button.href(target, viewer);
        return href == null
                ? Optional.empty()
                : Optional.of(new Placed<>(
                        button.order(), button.label(), new TargetDetailView.Button(button.label(), href)));
    }

    List<String> belongings(Target target) {
        List<String> found = new ArrayList<>();
        for (TargetBelongings each : belongings) {
            Guard.call("Belongings from " + each.getClass().getName(), () -> each.of(target))
                    .ifPresent(found::addAll);
        }
        return found;
    }

    private static <T> List<T> inOrder(List<Placed<T>> found) {
        return found.stream()
                .sorted(Comparator.comparingInt((Placed<T> p) -> p.order()).thenComparing(Placed::name))
                .map(Placed::what)
                .toList();
    }
}

package org.tomtoolkit.common.page;

import io.quarkus.arc.All;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.tomtoolkit.core.permission.Viewer;

/** The home page: what the apps contribute. */
@ApplicationScoped
public class HomePage {

    private final List<HomePanel> panels;

    HomePage(@All List<HomePanel> panels) {
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(HomePanel::order))
                .toList();
    }

    /** Fragments for this viewer; one that fails is left out. */
    public List<RawString> panels(Viewer viewer) {
        Panels rendered = new Panels();
        panels.forEach(panel -> rendered.add("Home panel " + panel.getClass().getName(), () -> panel.render(viewer)));
        return rendered.rendered();
    }
}

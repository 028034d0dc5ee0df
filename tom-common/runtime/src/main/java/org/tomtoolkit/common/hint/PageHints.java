package org.tomtoolkit.common.hint;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.tomtoolkit.common.session.CurrentViewer;

/** The hints of the page being rendered; in templates {@code {inject:pageHints.shown}}. */
@Named("pageHints")
@RequestScoped
public class PageHints {

    private final Hints hints;
    private final CurrentViewer viewer;
    private final RoutingContext context;

    PageHints(Hints hints, CurrentViewer viewer, RoutingContext context) {
        this.hints = hints;
        this.viewer = viewer;
        this.context = context;
    }

    public List<Hint> shown() {
        return hints.on(context.normalizedPath(), viewer.get());
    }
}

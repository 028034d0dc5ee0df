package org.tomtoolkit.common.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.common.page.HomePanel;
import org.tomtoolkit.core.permission.Viewer;

/** The newest comments on the home page: on everything one may see, public things included. */
@ApplicationScoped
class RecentComments implements HomePanel {

    private static final int SHOWN = 6;

    @CheckedTemplate(basePath = "tom-common/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance recentComments(List<CommentView> comments);
    }

    private final Comments comments;
    private final CommentViews views;

    RecentComments(Comments comments, CommentViews views) {
        this.comments = comments;
        this.views = views;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public TemplateInstance render(Viewer viewer) {
        List<CommentView> recent = views.of(comments.recent(viewer, SHOWN), viewer);
        return recent.isEmpty() ? null : Templates.recentComments(recent);
    }
}

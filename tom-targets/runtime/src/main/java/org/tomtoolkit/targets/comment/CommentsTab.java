package org.tomtoolkit.targets.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.common.comment.CommentThread;
import org.tomtoolkit.common.comment.CommentViews;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.spi.TargetTab;

/** The toolkit's own tab: what members say about the target. */
@ApplicationScoped
class CommentsTab implements TargetTab {

    @CheckedTemplate(basePath = "tom-targets/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance commentsTab(CommentThread thread);
    }

    private final CommentViews comments;

    CommentsTab(CommentViews comments) {
        this.comments = comments;
    }

    @Override
    public String id() {
        return "comments";
    }

    @Override
    public String label() {
        return "Comments";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public TemplateInstance render(Target target, Viewer viewer) {
        CommentThread thread =
                comments.thread(TargetComments.KIND, target.getId(), "/targets/" + target.getId() + "/", viewer);
        return thread == null ? null : Templates.commentsTab(thread);
    }
}

package org.tomtoolkit.targets.grants;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.common.grants.GrantEditor.Editing;
import org.tomtoolkit.common.grants.GrantsView;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.lists.TargetLists;

/** Builds the page about access to a target; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class AccessPage {

    private final TargetAccess access;
    private final TargetGrants grants;
    private final GrantEditor editor;
    private final Audience audience;
    private final TargetLists lists;

    protected AccessPage(
            TargetAccess access, TargetGrants grants, GrantEditor editor, Audience audience, TargetLists lists) {
        this.access = access;
        this.grants = grants;
        this.editor = editor;
        this.audience = audience;
        this.lists = lists;
    }

    /**
     * @throws org.tomtoolkit.core.TomException 404 when there is no such target that the viewer may view
     */
    public AccessView view(long targetId, Viewer viewer) {
        Target target = access.get(targetId, viewer, Action.VIEW);
        if (access.find(targetId, viewer, Action.CHANGE).isEmpty()) {
            return view(target, viewer, null, target.getVisibility());
        }
        return view(target, viewer, editor.view(grants.editing(targetId, viewer)), target.getVisibility());
    }

    /** Whether the viewer does not see the target any more. */
    boolean isLost(long targetId, Viewer viewer) {
        return access.find(targetId, viewer, Action.VIEW).isEmpty();
    }

    /** The form as it was sent, with what is wrong. */
    AccessView view(long targetId, Submitted submitted, Visibility wanted, ValidationException problem, Viewer viewer) {
        Editing editing = grants.editing(targetId, viewer);
        return view(
                access.get(targetId, viewer, Action.VIEW), viewer, editor.view(editing, submitted, problem), wanted);
    }

    private AccessView view(Target target, Viewer viewer, GrantsView form, Visibility visibility) {
        List<AccessView.Link> editable = lists.with(target.getId(), viewer, Action.CHANGE).stream()
                .map(list ->
                        new AccessView.Link(list.getName(), "/targets/targetgrouping/" + list.getId() + "/access/"))
                .toList();
        return new AccessView(
                target.getId(),
                target.getName(),
                audience.reasons(target, viewer),
                form == null ? null : audience.of(target, viewer),
                form,
                visibility,
                editable);
    }
}

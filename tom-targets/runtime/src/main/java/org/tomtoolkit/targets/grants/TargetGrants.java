package org.tomtoolkit.targets.grants;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.common.grants.GrantEditor.Editing;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.TargetUpdated;

/**
 * The one way in for changes of what is granted on a target. Who may change a target edits its grants, and passes on no more
 * than they may do themselves.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class TargetGrants {

    private final EntityManager entities;
    private final TargetAccess access;
    private final AccessLists lists;
    private final GrantEditor editor;
    private final Event<Object> events;

    protected TargetGrants(
            EntityManager entities, TargetAccess access, AccessLists lists, GrantEditor editor, Event<Object> events) {
        this.entities = entities;
        this.access = access;
        this.lists = lists;
        this.editor = editor;
        this.events = events;
    }

    /**
     * What somebody needs to know to edit the grants of a target.
     *
     * @throws org.tomtoolkit.core.TomException 404 or 403 for who may not change it
     */
    public Editing editing(long targetId, Viewer viewer) {
        Target target = access.get(targetId, viewer, Action.CHANGE);
        Set<Action> own = EnumSet.of(Action.VIEW, Action.CHANGE);
        if (access.find(targetId, viewer, Action.DELETE).isPresent()) {
            own.add(Action.DELETE);
        }
        return new Editing(lists.grants(target.getAccessListId()), viewer, own, owns(target, viewer));
    }

    private static boolean owns(Target target, Viewer viewer) {
        return viewer.superuser() || viewer.isLoggedIn() && viewer.userId().equals(target.getOwnerId());
    }

    /**
     * Gives a target this visibility and exactly these grants.
     *
     * @throws org.tomtoolkit.core.ValidationException for grants that this viewer cannot give
     * @throws org.tomtoolkit.core.TomException 404 or 403 for who may not change it
     */
    @Transactional
    public void change(long targetId, Visibility visibility, List<Grant> grants, Viewer viewer) {
        access.lock(targetId);
        editor.check(editing(targetId, viewer), grants);
        Target target = entities.find(Target.class, targetId);
        target.setVisibility(visibility);
        target.setAccessListId(lists.idOf(grants));
        target.setModified(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        entities.flush();
        events.fire(new TargetUpdated(targetId, target.getName()));
    }
}

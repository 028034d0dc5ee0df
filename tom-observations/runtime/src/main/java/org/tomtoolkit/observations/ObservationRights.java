package org.tomtoolkit.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.common.grants.GrantEditor.Editing;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;

/**
 * Who may do what to a single observation: what the target says, and what the observation itself grants where the site
 * keeps grants of rows.
 *
 * @since 1.0
 */
@ApplicationScoped
public class ObservationRights {

    private final ObservationRecords records;
    private final TargetAccess targets;
    private final AccessRules rules;
    private final AccessLists lists;
    private final GrantEditor editor;

    ObservationRights(
            ObservationRecords records,
            TargetAccess targets,
            AccessRules rules,
            AccessLists lists,
            GrantEditor editor) {
        this.records = records;
        this.targets = targets;
        this.rules = rules;
        this.lists = lists;
        this.editor = editor;
    }

    /** Whether observations of this site carry grants of their own. */
    public boolean isByRow() {
        return rules.isByRow();
    }

    /**
     * The grants a new observation begins with: those of its target, or of the groups that were chosen where the site keeps
     * grants of rows.
     *
     * @throws org.tomtoolkit.core.ValidationException for a group that is not the viewer's to grant to
     */
    Long startingGrants(NewObservation wish, Target target, Viewer viewer) {
        if (!isByRow() || wish.groups().isEmpty()) {
            return target.getAccessListId();
        }
        return lists.idOf(editor.toView(wish.groups(), viewer));
    }

    Optional<ObservationRecord> find(long id, Viewer viewer) {
        return records.find(id).filter(record -> may(record, viewer, Action.VIEW));
    }

    boolean isThere(long targetId, String facility, String observationId) {
        return records.isThere(targetId, facility, observationId);
    }

    boolean mayChange(ObservationRecord record, Viewer viewer) {
        return owns(record, viewer) || may(record, viewer, Action.CHANGE);
    }

    boolean mayDelete(ObservationRecord record, Viewer viewer) {
        return may(record, viewer, Action.DELETE);
    }

    private boolean may(ObservationRecord record, Viewer viewer, Action action) {
        return rules.isRowAllowed(viewer, action, record.getOwnerId(), record.getAccessListId())
                && targets.find(record.getTargetId(), viewer, action).isPresent();
    }

    private static boolean owns(ObservationRecord record, Viewer viewer) {
        return viewer.isLoggedIn() && viewer.userId().equals(record.getOwnerId());
    }

    /**
     * What somebody needs to know to edit the grants of an observation.
     *
     * @throws TomException 404 when they may not see it, or the site keeps no grants of rows; 403 when they may not change it
     */
    public Editing editing(long id, Viewer viewer) {
        ObservationRecord record =
                find(id, viewer).filter(found -> isByRow()).orElseThrow(() -> TomException.notFound("observation"));
        if (!mayChange(record, viewer)) {
            throw TomException.forbidden("You may see this observation, but not change it.");
        }
        boolean owner = viewer.superuser() || owns(record, viewer);
        boolean deletes = owner || may(record, viewer, Action.DELETE);
        Set<Action> own = deletes ? EnumSet.allOf(Action.class) : EnumSet.of(Action.VIEW, Action.CHANGE);
        return new Editing(lists.grants(record.getAccessListId()), viewer, own, owner);
    }

    /** Gives an observation exactly these grants. */
    @Transactional
    public void change(long id, List<Grant> grants, Viewer viewer) {
        editor.check(editing(id, viewer), grants);
        records.grant(id, lists.idOf(grants));
    }
}

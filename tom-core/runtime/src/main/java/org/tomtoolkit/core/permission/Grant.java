package org.tomtoolkit.core.permission;

import java.util.EnumSet;
import java.util.Set;

/**
 * What one user or one group may do.
 *
 * @param subjectId id of the user or group
 * @param actions not empty; change and delete imply view
 * @since 1.0
 */
public record Grant(SubjectKind subjectKind, long subjectId, Set<Action> actions) {

    public Grant {
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("A grant names at least one action");
        }
        EnumSet<Action> all = EnumSet.copyOf(actions);
        all.add(Action.VIEW);
        actions = Set.copyOf(all);
    }

    /** A group that may view, change and delete: what choosing a group in a form means. */
    public static Grant fullToGroup(long groupId) {
        return new Grant(SubjectKind.GROUP, groupId, EnumSet.allOf(Action.class));
    }

    static Grant of(SubjectKind kind, long subjectId, boolean view, boolean change, boolean delete) {
        EnumSet<Action> actions = EnumSet.noneOf(Action.class);
        if (view) {
            actions.add(Action.VIEW);
        }
        if (change) {
            actions.add(Action.CHANGE);
        }
        if (delete) {
            actions.add(Action.DELETE);
        }
        return new Grant(kind, subjectId, actions);
    }

    /** Canonical text, equal for equal grants. */
    String canonical() {
        StringBuilder text = new StringBuilder()
                .append(subjectKind)
                .append(':')
                .append(subjectId)
                .append(':');
        for (Action action : Action.values()) {
            text.append(actions.contains(action) ? action.name().charAt(0) : '-');
        }
        return text.toString();
    }
}

package org.tomtoolkit.common.grants;

import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;

/**
 * A line of the form: a group or an account and what it may do.
 *
 * @param name name of the group or account
 * @param editable whether the viewer decides about this line; others stay as they are
 * @since 1.0
 */
public record GrantRow(
        SubjectKind kind, long subjectId, String name, boolean view, boolean change, boolean delete, boolean editable) {

    static GrantRow of(Grant grant, String name, boolean editable) {
        return new GrantRow(
                grant.subjectKind(),
                grant.subjectId(),
                name,
                grant.actions().contains(Action.VIEW),
                grant.actions().contains(Action.CHANGE),
                grant.actions().contains(Action.DELETE),
                editable);
    }

    static GrantRow none(SubjectKind kind, long subjectId, String name) {
        return new GrantRow(kind, subjectId, name, false, false, false, true);
    }

    public boolean isGroup() {
        return kind == SubjectKind.GROUP;
    }

    /** Value of the checkbox for an action, without the action. */
    public String key() {
        return kind + ":" + subjectId;
    }
}

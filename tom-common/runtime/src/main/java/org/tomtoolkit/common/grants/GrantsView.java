package org.tomtoolkit.common.grants;

import java.util.List;
import java.util.Set;
import org.tomtoolkit.core.permission.Action;

/**
 * What the part {@code tom-common/partials/grants} of a form shows.
 *
 * @param own what the viewer may do, and so pass on
 * @param newUser name that was entered, for a form with errors
 * @since 1.0
 */
public record GrantsView(List<GrantRow> rows, Set<Action> own, String newUser, List<String> errors) {

    public boolean mayGiveChange() {
        return own.contains(Action.CHANGE);
    }

    public boolean mayGiveDelete() {
        return own.contains(Action.DELETE);
    }
}

package org.tomtoolkit.targets.edit;

import org.tomtoolkit.core.permission.Visibility;

/**
 * What is to be changed of many targets.
 *
 * @param visibility who sees them from now on, null to leave it
 * @param tag key of an extra they get, {@code ""} for none
 * @param value of that extra
 * @param removedTag key of an extra they lose, {@code ""} for none
 * @since 1.0
 */
public record BulkChange(Visibility visibility, String tag, String value, String removedTag) {

    public boolean isNothing() {
        return visibility == null && tag.isEmpty() && removedTag.isEmpty();
    }
}

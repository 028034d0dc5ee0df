package org.tomtoolkit.targets.exchange;

import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.TargetType;

/**
 * What shall happen to the rows of a file.
 *
 * @param trial whether the rows are only checked
 * @param type of new targets whose row says none
 * @param visibility of new targets whose row says none, null for the default
 * @param list name of one's own list that gets the targets, {@code ""} for none
 * @since 1.0
 */
public record ImportOptions(WriteMode mode, boolean trial, TargetType type, Visibility visibility, String list) {

    public static ImportOptions creating(TargetType type) {
        return new ImportOptions(WriteMode.CREATE, false, type, null, "");
    }

    public ImportOptions asTrial(boolean only) {
        return new ImportOptions(mode, only, type, visibility, list);
    }
}

package org.tomtoolkit.targets;

import java.util.List;

/**
 * Fired in the transaction that changes many targets at once, before {@link TargetUpdated} of each of them: for observers
 * that ask the database, so that they ask once.
 *
 * @since 1.0
 */
public record TargetsUpdated(List<Long> targetIds) {

    public TargetsUpdated {
        targetIds = List.copyOf(targetIds);
    }
}

package org.tomtoolkit.targets.share;

import java.time.Instant;
import java.util.List;

/**
 * What a target lost in a merge because the other one is shared with the same places too; undoing the merge writes it
 * again.
 */
record LostShares(List<Item> items, List<Follower> followers) {

    /** As in {@link ShareItem}. */
    record Item(
            String destination,
            Long accountId,
            String listNames,
            ShareState state,
            boolean update,
            long requested,
            int attempts,
            String answer,
            String remoteId,
            String sentHash,
            Instant created,
            Instant changed,
            Instant delivered) {}

    /** As in {@link ContinuousShare}. */
    record Follower(String destination, Long accountId, Instant created) {}

    boolean nothing() {
        return items.isEmpty() && followers.isEmpty();
    }
}

package org.tomtoolkit.targets.share;

import java.util.List;
import java.util.Map;

/**
 * A target on its way out.
 *
 * @param json as the REST API answers it, without groups
 * @param names its name, then its aliases
 * @param lists names of the lists it shall be in at the receiver
 * @param update whether the receiver has its values from here and shall learn what changed
 * @param remoteId id of the target at the receiver, {@code ""} while it is not known
 * @since 1.0
 */
public record SharedTarget(
        Map<String, Object> json, List<String> names, List<String> lists, boolean update, String remoteId) {

    public String name() {
        return names.get(0);
    }
}

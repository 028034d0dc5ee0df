package org.tomtoolkit.targets.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.names.TargetName;
import org.tomtoolkit.targets.names.TargetNames;

/** What stands around a target: names, extras, owner and audience. */
@ApplicationScoped
class TargetRecords {

    private final TargetNames names;
    private final TargetExtras extras;
    private final TargetAudience audience;

    TargetRecords(TargetNames names, TargetExtras extras, TargetAudience audience) {
        this.names = names;
        this.extras = extras;
        this.audience = audience;
    }

    List<TargetName> aliases(long targetId) {
        return names.of(targetId);
    }

    List<TargetExtra> extras(long targetId) {
        return extras.of(targetId);
    }

    String owner(Target target) {
        return audience.owner(target);
    }

    String seenBy(Target target) {
        return audience.seenBy(target);
    }

    List<Long> groupIds(Target target) {
        return audience.groupIds(target);
    }
}

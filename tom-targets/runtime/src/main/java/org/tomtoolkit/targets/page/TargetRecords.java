package org.tomtoolkit.targets.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.names.TargetName;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.own.OwnColumns;
import org.tomtoolkit.targets.spi.TargetColumns;

/** What stands around a target: names, extras, owner and audience. */
@ApplicationScoped
class TargetRecords {

    private final TargetNames names;
    private final TargetExtras extras;
    private final TargetAudience audience;
    private final OwnColumns own;

    TargetRecords(TargetNames names, TargetExtras extras, TargetAudience audience, OwnColumns own) {
        this.names = names;
        this.extras = extras;
        this.audience = audience;
        this.own = own;
    }

    /** Values of the application's columns. */
    Map<String, Object> own(long targetId) {
        return own.isEmpty() ? Map.of() : own.values(targetId);
    }

    /** The application's columns that the page shows, under their headings. */
    List<TargetFacts.Group> ownFacts(long targetId) {
        Map<String, Object> values = own(targetId);
        List<TargetFacts.Group> groups = new ArrayList<>();
        for (TargetColumns each : own.contributions()) {
            List<Fact> facts = new ArrayList<>();
            for (Field field : each.fields()) {
                if (values.containsKey(field.name()) && !each.hidden().contains(field.name())) {
                    facts.add(Fact.of(field.label(), OwnColumns.shown(field, values.get(field.name()))));
                }
            }
            if (!facts.isEmpty()) {
                groups.add(new TargetFacts.Group(each.heading(), facts));
            }
        }
        return groups;
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

package org.tomtoolkit.targets.grants;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.tomtoolkit.common.account.GroupRepository;
import org.tomtoolkit.common.account.ProfileCard;
import org.tomtoolkit.core.permission.Viewer;

/** On the profile: what one's new targets start with. */
@ApplicationScoped
public class DefaultsCard implements ProfileCard {

    @CheckedTemplate(basePath = "tom-targets/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance defaultsCard(String visibility, List<String> groups, boolean own);
    }

    private final NewTargetDefaults defaults;
    private final GroupRepository groups;

    DefaultsCard(NewTargetDefaults defaults, GroupRepository groups) {
        this.defaults = defaults;
        this.groups = groups;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public TemplateInstance render(Viewer viewer) {
        NewTargetDefaults.Defaults present = defaults.of(viewer);
        List<String> names = present.groupIds().isEmpty()
                ? List.of()
                : groups.list("id in ?1 order by name", present.groupIds()).stream()
                        .map(group -> group.getName())
                        .toList();
        return Templates.defaultsCard(present.visibility().name().toLowerCase(Locale.ROOT), names, present.own());
    }
}

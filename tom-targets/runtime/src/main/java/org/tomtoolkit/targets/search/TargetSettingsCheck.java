package org.tomtoolkit.targets.search;

import io.quarkus.arc.All;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tomtoolkit.core.command.ConfigurationCheck;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.own.OwnFilters;
import org.tomtoolkit.targets.spi.TargetFilterContribution;

/** Finds declared extra fields and defaults of new targets that cannot work. */
@PluginId("targets")
class TargetSettingsCheck implements ConfigurationCheck {

    private static final String EXTRA = "tom.targets.extra-fields.";

    private final TargetsConfig config;
    private final TargetExtras extras;
    private final OwnFilters own;
    private final List<TargetFilterContribution> filters;
    private final EntityManager entities;

    TargetSettingsCheck(
            TargetsConfig config,
            TargetExtras extras,
            OwnFilters own,
            @All List<TargetFilterContribution> filters,
            EntityManager entities) {
        this.config = config;
        this.extras = extras;
        this.own = own;
        this.filters = filters;
        this.entities = entities;
    }

    @Override
    public String label() {
        return "Targets";
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<String> taken = taken();
        config.extraFields().forEach((key, field) -> {
            field.defaultValue()
                    .flatMap(value -> extras.problem(key, value))
                    .ifPresent(text -> findings.add(Finding.problem(
                            "The default of the extra field " + key + " is not of its type. " + text,
                            "Correct " + EXTRA + key + ".default-value, or its type.")));
            ExtraFilters.parameters(key, field.type()).stream()
                    .filter(name -> !taken.add(name))
                    .forEach(name -> findings.add(Finding.problem(
                            "The filter on the extra field " + key + " would be called " + name
                                    + ", as another filter of targets is.",
                            "Give the extra field another key than " + EXTRA + key + ".")));
        });
        missingGroups()
                .forEach(name -> findings.add(Finding.problem(
                        "New targets are to be given to the group “" + name + "”, which does not exist.",
                        "Make the group, or take it out of tom.targets.default-groups.")));
        return findings;
    }

    /** Names of all filters but those on extra fields. */
    private Set<String> taken() {
        Set<String> taken = new LinkedHashSet<>(TargetFilters.PARAMETERS);
        own.fields().forEach(field -> taken.add(field.name()));
        for (TargetFilterContribution each : filters) {
            if (!(each instanceof ExtraFilters)) {
                each.fields(Viewer.system()).stream().map(Field::name).forEach(taken::add);
            }
        }
        return taken;
    }

    private Set<String> missingGroups() {
        Set<String> names = new TreeSet<>(config.defaultGroups().orElse(List.of()));
        if (!names.isEmpty()) {
            names.removeAll(entities.createQuery("select g.name from AccountGroup g where g.name in ?1", String.class)
                    .setParameter(1, names)
                    .getResultList());
        }
        return names;
    }
}

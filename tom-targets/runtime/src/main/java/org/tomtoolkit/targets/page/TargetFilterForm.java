package org.tomtoolkit.targets.page;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.core.sky.Constellation;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.lists.TargetLists;
import org.tomtoolkit.targets.own.OwnFilters;
import org.tomtoolkit.targets.spi.TargetFilterContribution;

/** The fields by which targets are filtered beside the search box. */
@ApplicationScoped
class TargetFilterForm {

    private static final List<Choice> TYPES = Arrays.stream(TargetType.values())
            .map(type -> new Choice(type.name(), type.label()))
            .toList();

    private final TargetLists lists;
    private final OwnFilters own;
    private final List<TargetFilterContribution> contributions;

    TargetFilterForm(TargetLists lists, OwnFilters own, @All List<TargetFilterContribution> contributions) {
        this.lists = lists;
        this.own = own;
        this.contributions = contributions;
    }

    Form filters(Viewer viewer) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.choice("type").choices(TYPES));
        List<Choice> choices = lists.visible(viewer).stream()
                .map(list -> new Choice(String.valueOf(list.getId()), list.getName()))
                .toList();
        if (!choices.isEmpty()) {
            fields.add(Field.choice("targetlist__name").label("List").choices(choices));
        }
        fields.add(Field.choice("constellation").choices(constellations()));
        fields.add(Field.text("cone_search")
                .label("Cone")
                .placeholder("RA, Dec, radius in degrees")
                .waitsForEnter());
        fields.add(Field.text("target_cone_search")
                .label("Around a target")
                .placeholder("Name, radius in degrees")
                .waitsForEnter());
        fields.addAll(own.fields());
        for (TargetFilterContribution each : contributions) {
            Guard.call("Filter " + each.getClass().getName(), () -> each.fields(viewer))
                    .ifPresent(fields::addAll);
        }
        return Form.of(fields);
    }

    private static List<Choice> constellations() {
        return Constellation.all().stream()
                .map(each -> new Choice(each.abbreviation(), each.name()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}

package org.tomtoolkit.targets.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.TargetType;

/**
 * A field that is one of a few texts.
 *
 * @param values as they travel
 * @param labels as people read them, in the same order
 */
record WireChoices(String name, String label, List<String> values, List<String> labels) {

    static WireChoices types() {
        return new WireChoices(
                "type",
                "Type",
                Arrays.stream(TargetType.values()).map(Enum::name).toList(),
                Arrays.stream(TargetType.values()).map(TargetType::label).toList());
    }

    static WireChoices visibilities() {
        List<String> names = Arrays.stream(Visibility.values()).map(Enum::name).toList();
        List<String> labels = names.stream()
                .map(name -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
                .toList();
        return new WireChoices("permissions", "Who sees it", names, labels);
    }

    static WireChoices schemes() {
        return new WireChoices(
                "scheme",
                "Scheme of the elements",
                Arrays.stream(OrbitScheme.values()).map(Enum::name).toList(),
                Arrays.stream(OrbitScheme.values()).map(OrbitScheme::label).toList());
    }
}

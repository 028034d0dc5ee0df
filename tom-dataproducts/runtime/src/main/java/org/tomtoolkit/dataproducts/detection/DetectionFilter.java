package org.tomtoolkit.dataproducts.detection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.spi.TargetCondition;
import org.tomtoolkit.targets.spi.TargetFilterContribution;

/**
 * Targets by the magnitude of their last detection. Not where data carry grants of their own: the magnitude may come from a
 * file that one may not see.
 */
@ApplicationScoped
class DetectionFilter implements TargetFilterContribution {

    private static final String MIN = "last_magnitude_min";
    private static final String MAX = "last_magnitude_max";

    private final AccessRules rules;

    DetectionFilter(AccessRules rules) {
        this.rules = rules;
    }

    private boolean isKeptFrom(Viewer viewer) {
        return rules.isByRow() && !viewer.superuser();
    }

    @Override
    public List<Field> fields(Viewer viewer) {
        return isKeptFrom(viewer)
                ? List.of()
                : List.of(
                        Field.text(MIN).label("Last magnitude from").placeholder("16.5"),
                        Field.text(MAX).label("Last magnitude to").placeholder("19"));
    }

    @Override
    public List<TargetCondition> read(Map<String, List<String>> query, Viewer viewer, FieldErrors errors) {
        Double min = magnitude(MIN, query, errors);
        Double max = magnitude(MAX, query, errors);
        if (min == null && max == null || isKeptFrom(viewer)) {
            return List.of();
        }
        if (min != null && max != null && min > max) {
            errors.add(MAX, "This is less than where the range begins.");
        }
        TargetCondition detected =
                TargetCondition.of("1 = 1").andIf("d.magnitude >= ?", min).andIf("d.magnitude <= ?", max);
        return List.of(new TargetCondition(
                "t.id in (select d.targetId from LastDetection d where " + detected.hql() + ")", detected.values()));
    }

    private static Double magnitude(String name, Map<String, List<String>> query, FieldErrors errors) {
        String text = TargetFilterContribution.text(name, query);
        if (text.isEmpty()) {
            return null;
        }
        try {
            double value = Double.parseDouble(text);
            if (Math.abs(value) <= 50) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        errors.add(name, "Enter a magnitude, e.g. 18.5.");
        return null;
    }
}

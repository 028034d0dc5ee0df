package org.tomtoolkit.targets.spi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A condition on targets in HQL, where {@code t} is the target and {@code ?} stands for a value, in order. Write it so that
 * an index serves it: no function around a column, no pattern that begins with a wildcard.
 *
 * @since 1.0
 */
public record TargetCondition(String hql, List<Object> values) {

    public TargetCondition {
        values = List.copyOf(values);
    }

    public static TargetCondition of(String hql, Object... values) {
        return new TargetCondition(hql, Arrays.asList(values));
    }

    /** Adds a part when it has a value: for ranges with open ends. */
    public TargetCondition andIf(String part, Object value) {
        if (value == null) {
            return this;
        }
        List<Object> all = new ArrayList<>(values);
        all.add(value);
        return new TargetCondition(hql + " and " + part, all);
    }
}

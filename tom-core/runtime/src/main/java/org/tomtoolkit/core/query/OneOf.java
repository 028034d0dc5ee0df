package org.tomtoolkit.core.query;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * That an expression is one of some values, as an HQL condition with a parameter for each value.
 *
 * <p>Hibernate keeps the translation of a query, except when a parameter of it has many values: then it translates again
 * each time, which takes longer than most of our queries run. Here the last value fills up to a power of two, so that few
 * translations serve all sizes.
 *
 * @param hql a condition in parentheses
 * @param parameters its named parameters
 * @since 1.0
 */
public record OneOf(String hql, Map<String, Object> parameters) {

    /** More than these are one parameter: such a query runs longer than its translation takes. */
    static final int MOST = 512;

    public OneOf {
        parameters = Map.copyOf(parameters);
    }

    /**
     * @param expression in HQL, e.g. {@code t.id}
     * @param parameter name of a parameter; others are named after it with a number
     * @param values none match nothing
     */
    public static OneOf of(String expression, String parameter, Collection<?> values) {
        if (values.isEmpty()) {
            return new OneOf("(1 = 0)", Map.of());
        }
        if (values.size() > MOST) {
            return new OneOf("(" + expression + " in (:" + parameter + "))", Map.of(parameter, values));
        }
        List<Object> different = new ArrayList<>(new LinkedHashSet<>(values));
        if (different.size() == 1) {
            // in a list of its own it could have many values, for which Hibernate keeps no translation
            return new OneOf("(" + expression + " = :" + parameter + "0)", Map.of(parameter + "0", different.get(0)));
        }
        int size = Integer.highestOneBit(2 * different.size() - 1);
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder hql = new StringBuilder("(").append(expression).append(" in (");
        for (int i = 0; i < size; i++) {
            String name = parameter + i;
            parameters.put(name, different.get(Math.min(i, different.size() - 1)));
            hql.append(i == 0 ? ":" : ", :").append(name);
        }
        return new OneOf(hql.append("))").toString(), parameters);
    }

    /** The query with these parameters set. */
    public <Q extends Query> Q in(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}

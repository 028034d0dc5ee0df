package org.tomtoolkit.targets.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** HQL conditions on the target {@code t} that all hold, with their parameters. */
final class Condition {

    private final StringBuilder hql = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds a condition in which {@code ?} stands for a value. */
    Condition and(String part, Object... values) {
        hql.append(" and (");
        int next = 0;
        for (char c : part.toCharArray()) {
            if (c == '?') {
                hql.append(':').append(name(values[next++]));
            } else {
                hql.append(c);
            }
        }
        hql.append(')');
        return this;
    }

    /** Adds a condition with parameters of its own names. */
    Condition andNamed(String part, Map<String, Object> named) {
        hql.append(" and ").append(part);
        parameters.putAll(named);
        return this;
    }

    private String name(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return name;
    }

    String hql() {
        return hql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** A pattern for {@code like … escape '!'} that finds the text anywhere. */
    static String anywhere(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}

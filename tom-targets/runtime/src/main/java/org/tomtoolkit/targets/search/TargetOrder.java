package org.tomtoolkit.targets.search;

import java.util.Arrays;
import java.util.Optional;

/**
 * In which order a list stands. Each is an order of an index, so that a page costs the same wherever it stands.
 *
 * @since 1.0
 */
public enum TargetOrder {
    NEWEST("-created", false, true),
    OLDEST("created", false, false),
    NAME("name", true, false),
    NAME_BACKWARDS("-name", true, true);

    private final String parameter;
    private final boolean byName;
    private final boolean descending;

    TargetOrder(String parameter, boolean byName, boolean descending) {
        this.parameter = parameter;
        this.byName = byName;
        this.descending = descending;
    }

    /** Its text in a query string. */
    public String parameter() {
        return parameter;
    }

    /** The order a query string asks for, newest first otherwise. */
    public static TargetOrder of(String parameter) {
        return find(parameter).orElse(NEWEST);
    }

    /** The order with this text in a query string. */
    public static Optional<TargetOrder> find(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst();
    }

    /** Ids grow with time, so they stand for it. */
    String orderBy(boolean backwards) {
        String direction = descending != backwards ? " desc" : " asc";
        return byName ? "t.nameKey" + direction + ", t.id" + direction : "t.id" + direction;
    }

    /** Text that names the place of a row in this order. */
    String cursor(TargetRow row) {
        return byName ? row.id() + "~" + row.nameKey() : String.valueOf(row.id());
    }

    /** Rows after that place, or before it. A text that names no place is ignored. */
    void from(String cursor, boolean backwards, Condition condition) {
        String[] parts = cursor.split("~", 2);
        if (!parts[0].matches("\\d{1,18}") || byName && parts.length < 2) {
            return;
        }
        Long id = Long.valueOf(parts[0]);
        String than = descending != backwards ? "<" : ">";
        if (byName) {
            condition.and(
                    "t.nameKey " + than + " ? or (t.nameKey = ? and t.id " + than + " ?)", parts[1], parts[1], id);
        } else {
            condition.and("t.id " + than + " ?", id);
        }
    }
}

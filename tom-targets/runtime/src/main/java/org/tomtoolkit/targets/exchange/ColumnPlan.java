package org.tomtoolkit.targets.exchange;

/**
 * What becomes of a column of a file.
 *
 * @param name of the field, or key of the extra; {@code ""} otherwise
 * @param unit id of the unit its numbers are in, {@code ""} for that of the field; see {@link FieldUnits}
 * @since 1.0
 */
public record ColumnPlan(ColumnUse use, String name, String unit) {

    public static final ColumnPlan IGNORED = new ColumnPlan(ColumnUse.IGNORE, "", "");

    static ColumnPlan field(String name, String unit) {
        return new ColumnPlan(ColumnUse.FIELD, name, unit);
    }

    static ColumnPlan extra(String key) {
        return new ColumnPlan(ColumnUse.EXTRA, key, "");
    }

    static ColumnPlan of(ColumnUse use) {
        return new ColumnPlan(use, "", "");
    }

    boolean isField(String field) {
        return use == ColumnUse.FIELD && name.equals(field);
    }

    /** Whether only one column can be for this. */
    boolean isSingle() {
        return use != ColumnUse.ALIAS && use != ColumnUse.IGNORE;
    }
}

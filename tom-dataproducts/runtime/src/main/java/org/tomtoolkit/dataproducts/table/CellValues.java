package org.tomtoolkit.dataproducts.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** What a cell says. Every error text names the cell. */
final class CellValues {

    private static final Set<String> NOTHING = Set.of("", "-", "--", "---", "nan", "null", "none", "n/a", "na", "nd");
    private static final BigDecimal MJD_ZERO = new BigDecimal("2400000.5");

    private CellValues() {}

    /** Whether a cell of numbers holds none. */
    static boolean isEmpty(String cell) {
        return NOTHING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /**
     * The number, null for an empty cell.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static Double number(String cell) {
        if (isEmpty(cell)) {
            return null;
        }
        try {
            double value = Double.parseDouble(cell);
            if (Double.isFinite(value) && Character.isLetter(cell.charAt(cell.length() - 1))) {
                throw new NumberFormatException(cell); // 1d and 0x1p3f are numbers to Java only
            }
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("'" + cell + "' is not a finite number");
            }
            return value;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + shortened(cell) + "' is not a number");
        }
    }

    /** Modified Julian Date of a Julian Date, without losing digits. */
    static double mjdOfJd(String cell) {
        number(cell);
        return new BigDecimal(cell).subtract(MJD_ZERO).doubleValue();
    }

    private static String shortened(String cell) {
        return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    }
}

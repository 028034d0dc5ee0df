package org.tomtoolkit.catalogs.simbad;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.TargetType;

/** Makes a target of what SIMBAD knows. Its positions are ICRS at epoch J2000. */
final class SimbadTarget {

    private SimbadTarget() {}

    static TargetDraft of(List<SimbadRow> rows, String term) {
        SimbadRow object = rows.get(0);
        SimbadNames names = SimbadNames.of(term, object.text("main_id"), object.text("ids"));
        TargetDraft draft = new TargetDraft()
                .set("name", names.name())
                .set("type", TargetType.SIDEREAL.name())
                .aliases(names.aliases());
        set(draft, "ra", object.number("ra"));
        set(draft, "dec", object.number("dec"));
        set(draft, "pm_ra", object.number("pmra"));
        set(draft, "pm_dec", object.number("pmdec"));
        set(draft, "parallax", object.number("plx_value"));
        set(draft, "distance", distanceParsec(rows));
        if (draft.value("pm_ra") != null || draft.value("pm_dec") != null) {
            draft.set("epoch", 2000.0);
        }
        return draft;
    }

    private static void set(TargetDraft draft, String field, Double value) {
        if (value != null) {
            draft.set(field, value);
        }
    }

    /** The measurement SIMBAD lists first among those with a unit we know, so two searches never differ. */
    private static Double distanceParsec(List<SimbadRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(
                                (SimbadRow row) -> row.number("mespos"),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> row.number("dist"), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(row -> parsec(row.number("dist"), row.text("unit")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static Double parsec(Double distance, String unit) {
        if (distance == null || distance <= 0) {
            return null;
        }
        return switch (unit.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "pc" -> distance;
            case "kpc" -> distance * 1e3;
            case "mpc" -> distance * 1e6;
            case "gpc" -> distance * 1e9;
            default -> null;
        };
    }
}

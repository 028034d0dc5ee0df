package org.tomtoolkit.targets.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.table.SourceColumn;
import org.tomtoolkit.targets.table.TableColumn;

/**
 * What the columns of a file probably are: by the headings of our own files, by content descriptors (UCD), by headings that
 * catalogues use; what is nothing else is a tag.
 */
final class PlanGuess {

    static final String EXTRA_PREFIX = "extra:";
    static final String EXTRAS = "extras_json";
    static final String ALIASES = "aliases_json";
    static final String GROUPS = "groups";

    /** Written by exports and made by the site itself when a target is created. */
    private static final Set<String> IGNORED = Set.of("id", "created", "modified", "persistentshare", "target_lists");

    static final Set<String> MADE_HERE = Set.of("created", "modified");

    private static final Map<String, String> BY_UCD = Map.ofEntries(
            Map.entry("meta.id;meta.main", "name"),
            Map.entry("id_main", "name"),
            Map.entry("pos.eq.ra;meta.main", "ra"),
            Map.entry("pos.eq.ra", "ra"),
            Map.entry("pos_eq_ra_main", "ra"),
            Map.entry("pos.eq.dec;meta.main", "dec"),
            Map.entry("pos.eq.dec", "dec"),
            Map.entry("pos_eq_dec_main", "dec"),
            Map.entry("pos.pm;pos.eq.ra", "pm_ra"),
            Map.entry("pos.pm;pos.eq.dec", "pm_dec"),
            Map.entry("pos.parallax", "parallax"),
            Map.entry("pos.parallax.trig", "parallax"),
            Map.entry("pos.galactic.lon", "galactic_lng"),
            Map.entry("pos.galactic.lat", "galactic_lat"),
            Map.entry("pos.distance", "distance"),
            Map.entry("src.orbital.eccentricity", "eccentricity"),
            Map.entry("src.orbital.inclination", "inclination"),
            Map.entry("src.orbital.node", "lng_asc_node"),
            Map.entry("src.orbital.periastron", "arg_of_perihelion"));

    private static final Map<String, String> BY_HEADING = headings();

    private final Map<String, TableColumn> fields = new HashMap<>();

    /** @param known columns of our own files */
    PlanGuess(List<TableColumn> known) {
        known.forEach(column -> fields.put(column.name(), column));
    }

    private static Map<String, String> headings() {
        Map<String, List<String>> spellings = Map.ofEntries(
                Map.entry(
                        "name",
                        List.of(
                                "mainid",
                                "object",
                                "objectname",
                                "objname",
                                "sourcename",
                                "source",
                                "target",
                                "targetname",
                                "designation",
                                "identifier",
                                "star",
                                "objectid")),
                Map.entry(
                        "ra",
                        List.of(
                                "raj2000",
                                "radeg",
                                "raicrs",
                                "rightascension",
                                "radegrees",
                                "rajd",
                                "radeg2000",
                                "alpha",
                                "alphaj2000",
                                "rahours",
                                "rah",
                                "meanra",
                                "rahms")),
                Map.entry(
                        "dec",
                        List.of(
                                "dej2000",
                                "decj2000",
                                "dedeg",
                                "decdeg",
                                "deicrs",
                                "decicrs",
                                "declination",
                                "decdegrees",
                                "decl",
                                "delta",
                                "deltaj2000",
                                "meandec",
                                "decdms")),
                Map.entry("pm_ra", List.of("pmra", "pmracosdec", "pmrastar", "mura")),
                Map.entry("pm_dec", List.of("pmde", "pmdec", "mudec")),
                Map.entry("parallax", List.of("plx", "parallax")),
                Map.entry("distance", List.of("dist", "distancepc", "distpc")),
                Map.entry("distance_err", List.of("distanceerror", "distanceerr", "edist")),
                Map.entry("galactic_lng", List.of("glon", "galacticlongitude", "gallon")),
                Map.entry("galactic_lat", List.of("glat", "galacticlatitude", "gallat")),
                Map.entry("epoch", List.of("equinox")),
                Map.entry("epoch_of_elements", List.of("epochjd", "epochmjd", "elementsepoch")),
                Map.entry("epoch_of_perihelion", List.of("tp", "tpjd", "perihelionepoch", "perihelionepochjd")),
                Map.entry("eccentricity", List.of("ecc")),
                Map.entry("inclination", List.of("incl")),
                Map.entry("lng_asc_node", List.of("node", "ascendingnode")),
                Map.entry("arg_of_perihelion", List.of("peri", "argperi", "argperihelion")),
                Map.entry("mean_anomaly", List.of("meananom")),
                Map.entry("semimajor_axis", List.of("sma", "semimajoraxis")),
                Map.entry("perihdist", List.of("periheliondistance", "qau")));
        Map<String, String> fields = new HashMap<>();
        spellings.forEach((field, all) -> all.forEach(text -> fields.put(text, field)));
        return fields;
    }

    /** Only the headings of our own files; anything else is a tag. */
    ImportPlan strict(List<SourceColumn> columns) {
        return new ImportPlan(columns.stream()
                .map(column -> ours(column).orElseGet(() -> ColumnPlan.extra(column.name())))
                .toList());
    }

    ImportPlan of(List<SourceColumn> columns) {
        List<ColumnPlan> plans = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        // what is certain first, so that a guess does not take its place
        for (SourceColumn column : columns) {
            Optional<ColumnPlan> certain = column.scalar() ? ours(column) : Optional.of(ColumnPlan.IGNORED);
            plans.add(certain.orElse(null));
            certain.filter(plan -> plan.use() == ColumnUse.FIELD).ifPresent(plan -> taken.add(plan.name()));
        }
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i) == null) {
                plans.set(i, guess(columns.get(i), taken));
            }
        }
        return new ImportPlan(plans);
    }

    private Optional<ColumnPlan> ours(SourceColumn column) {
        String heading = column.name();
        String lower = heading.toLowerCase(Locale.ROOT);
        if (lower.startsWith(EXTRA_PREFIX)) {
            return Optional.of(
                    ColumnPlan.extra(heading.substring(EXTRA_PREFIX.length()).strip()));
        }
        if (heading.isEmpty() || IGNORED.contains(lower)) {
            return Optional.of(ColumnPlan.IGNORED);
        }
        if (fields.containsKey(lower)) {
            return Optional.of(field(lower, column));
        }
        return switch (lower) {
            case GROUPS -> Optional.of(ColumnPlan.of(ColumnUse.GROUPS));
            case EXTRAS -> Optional.of(ColumnPlan.of(ColumnUse.EXTRAS_JSON));
            case ALIASES -> Optional.of(ColumnPlan.of(ColumnUse.ALIASES_JSON));
            default -> lower.startsWith("name") ? Optional.of(ColumnPlan.of(ColumnUse.ALIAS)) : Optional.empty();
        };
    }

    private static ColumnPlan guess(SourceColumn column, Set<String> taken) {
        String plain = column.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String field =
                BY_UCD.getOrDefault(column.ucd().toLowerCase(Locale.ROOT).replace(" ", ""), BY_HEADING.get(plain));
        if (field != null && taken.add(field)) {
            return field(field, column);
        }
        if (plain.startsWith("alias") || plain.startsWith("othername") || plain.startsWith("altname")) {
            return ColumnPlan.of(ColumnUse.ALIAS);
        }
        return ColumnPlan.extra(column.name());
    }

    private static ColumnPlan field(String name, SourceColumn column) {
        Optional<TargetField> field = TargetField.ofWireName(name);
        String heading = column.name().toLowerCase(Locale.ROOT);
        String written = column.unit();
        if (name.equals("ra") && (heading.matches("ra[_ ]?h(ours?|rs?)?") && written.isEmpty())) {
            written = "h";
        }
        if (written.matches("|d|day|days") && heading.contains("jd") && !heading.contains("mjd")) {
            written = "JD";
        }
        String said = written;
        return ColumnPlan.field(
                name,
                field.flatMap(each -> FieldUnits.parse(each, said))
                        .filter(unit -> !unit.equals(FieldUnits.of(field.get()).get(0)))
                        .orElse(""));
    }

    /** A heading under which a key is read back as an extra. */
    String headingOfExtra(String key) {
        boolean plain = ours(SourceColumn.named(key)).isEmpty()
                && guess(SourceColumn.named(key), new HashSet<>()).equals(ColumnPlan.extra(key));
        return plain ? key : EXTRA_PREFIX + key;
    }
}

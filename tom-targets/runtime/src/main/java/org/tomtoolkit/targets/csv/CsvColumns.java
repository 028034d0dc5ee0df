package org.tomtoolkit.targets.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.TargetField;

/**
 * What the columns of a file mean, by their headings: {@code name}; any other that begins with {@code name} is an alias;
 * {@code groups}; fields of a target by their wire names; everything else is an extra, as is {@code extra:…} always.
 */
final class CsvColumns {

    static final String EXTRA_PREFIX = "extra:";
    static final String GROUPS = "groups";

    /** Written by exports and made by the site itself when a target is created. */
    private static final Set<String> IGNORED = Set.of("id", "created", "modified", "persistentshare");

    private static final Set<String> FIELDS = fieldNames();

    private enum Kind {
        FIELD,
        ALIAS,
        GROUPS,
        EXTRA,
        IGNORED
    }

    private record Column(String name, Kind kind) {}

    private final List<Column> columns = new ArrayList<>();

    private CsvColumns() {}

    private static Set<String> fieldNames() {
        Set<String> names = new HashSet<>(Set.of("name", "type", "scheme", "permissions"));
        for (TargetField field : TargetField.values()) {
            names.add(field.wireName());
        }
        return names;
    }

    /**
     * @throws IllegalArgumentException with a text for the person when these are no headings of targets
     */
    static CsvColumns of(List<String> header) {
        CsvColumns columns = new CsvColumns();
        Set<String> seen = new HashSet<>();
        for (String heading : header) {
            Column column = column(heading.strip());
            if (column.kind() != Kind.IGNORED && !seen.add(column.kind() + ":" + column.name())) {
                throw new IllegalArgumentException("The column “" + heading.strip() + "” is there twice.");
            }
            columns.columns.add(column);
        }
        if (!seen.contains(Kind.FIELD + ":name")) {
            throw new IllegalArgumentException("The first line must name the columns, and one of them must be “name”.");
        }
        return columns;
    }

    private static Column column(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        if (lower.startsWith(EXTRA_PREFIX)) {
            return new Column(heading.substring(EXTRA_PREFIX.length()).strip(), Kind.EXTRA);
        }
        if (heading.isEmpty() || IGNORED.contains(lower)) {
            return new Column(lower, Kind.IGNORED);
        }
        if (FIELDS.contains(lower)) {
            return new Column(lower, Kind.FIELD);
        }
        if (lower.equals(GROUPS)) {
            return new Column(lower, Kind.GROUPS);
        }
        return lower.startsWith("name") ? new Column(lower, Kind.ALIAS) : new Column(heading, Kind.EXTRA);
    }

    int count() {
        return columns.size();
    }

    /** A heading under which a key is read back as an extra. */
    static String headingOfExtra(String key) {
        boolean plain = column(key).equals(new Column(key, Kind.EXTRA));
        return plain ? key : EXTRA_PREFIX + key;
    }

    /**
     * The target a row describes. Blank cells say nothing.
     *
     * @param groups ids by name of the groups one may give targets to
     * @param unknownGroups gets names of groups that are not among them
     */
    TargetDraft draft(List<String> cells, Map<String, Long> groups, List<String> unknownGroups) {
        TargetDraft draft = new TargetDraft();
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i).strip();
            if (cell.isEmpty()) {
                continue;
            }
            Column column = columns.get(i);
            switch (column.kind()) {
                case FIELD -> draft.set(column.name(), cell);
                case ALIAS -> draft.alias(cell);
                case EXTRA -> draft.extra(column.name(), cell);
                case GROUPS -> draft.groups(groups(cell, groups, unknownGroups));
                case IGNORED -> {}
            }
        }
        return draft;
    }

    private static List<Long> groups(String cell, Map<String, Long> groups, List<String> unknown) {
        List<Long> ids = new ArrayList<>();
        for (String name : List.of(cell.split(",")).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new))) {
            Long id = groups.get(name);
            if (id == null) {
                unknown.add(name);
            } else {
                ids.add(id);
            }
        }
        return ids;
    }
}

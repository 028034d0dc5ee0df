package org.tomtoolkit.targets.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tomtoolkit.targets.table.FileFormat;
import org.tomtoolkit.targets.table.TableColumn;

/**
 * The columns of one file: those of every target, a column for each tag, further names. Formats other than CSV limit how a
 * column may be called and how many there are; tags that find no column there stand in one, as JSON, and so do aliases.
 */
final class ExportLayout {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,50}");
    private static final int MOST_TAGS = 300;
    private static final int MOST_ALIASES = 20;

    private final List<TableColumn> columns;
    private final List<TableColumn> contributed;
    private final List<String> keys = new ArrayList<>();
    private final boolean otherTags;
    private final int aliases;
    private final boolean otherAliases;

    /**
     * @param allKeys of tags there are
     * @param mostAliases that a target has
     * @param oddTags whether there are tags without a value, or with blanks around it, which a cell could not tell
     */
    ExportLayout(FileFormat format, TargetColumns fixed, List<String> allKeys, int mostAliases, boolean oddTags) {
        this.columns = new ArrayList<>(fixed.all());
        this.contributed = fixed.contributed();
        boolean csv = format == FileFormat.CSV;
        PlanGuess guess = fixed.guess();
        Set<String> taken = new HashSet<>();
        columns.forEach(column -> taken.add(column.name()));
        for (String key : allKeys) {
            String heading = guess.headingOfExtra(key);
            boolean fits = PLAIN_KEY.matcher(key).matches()
                    && keys.size() < MOST_TAGS
                    && taken.add(heading.toLowerCase(Locale.ROOT));
            if (csv || fits) {
                keys.add(key);
                columns.add(new TableColumn(heading, false, "", "", ""));
            }
        }
        this.otherTags = oddTags || keys.size() < allKeys.size();
        if (otherTags) {
            columns.add(new TableColumn(PlanGuess.EXTRAS, false, "", "", "Further tags, as JSON"));
        }
        this.aliases = csv ? mostAliases : Math.min(mostAliases, MOST_ALIASES);
        for (int i = 0; i < aliases; i++) {
            columns.add(new TableColumn("name" + (i + 2), false, "", "meta.id", "Another name"));
        }
        this.otherAliases = aliases < mostAliases;
        if (otherAliases) {
            columns.add(new TableColumn(PlanGuess.ALIASES, false, "", "", "Further names, as JSON"));
        }
    }

    List<TableColumn> columns() {
        return columns;
    }

    boolean hasAliases() {
        return aliases > 0 || otherAliases;
    }

    boolean hasTags() {
        return !keys.isEmpty() || otherTags;
    }

    /** Values in the order of the columns: numbers as {@link Double}, else text, null for none. */
    Object[] row(Exported exported) {
        List<Object> row = fixed(exported);
        Map<String, String> others = new LinkedHashMap<>(exported.extras());
        for (String key : keys) {
            String value = exported.extras().get(key);
            boolean odd = value != null && isOdd(value);
            row.add(odd ? null : value);
            if (!odd) {
                others.remove(key);
            }
        }
        if (otherTags) {
            row.add(others.isEmpty() ? null : json(others));
        }
        List<String> names = exported.aliases();
        for (int i = 0; i < aliases; i++) {
            row.add(i < names.size() ? names.get(i) : null);
        }
        if (otherAliases) {
            row.add(names.size() > aliases ? json(names.subList(aliases, names.size())) : null);
        }
        return row.toArray();
    }

    /** Values of the columns of every target and of the application, which come first. */
    List<Object> fixed(Exported exported) {
        List<Object> row = TargetColumns.values(exported.target());
        contributed.forEach(column -> row.add(exported.more().get(column.name())));
        return row;
    }

    private static boolean isOdd(String value) {
        return value.isEmpty() || !value.equals(value.strip());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can be written as JSON", e);
        }
    }
}

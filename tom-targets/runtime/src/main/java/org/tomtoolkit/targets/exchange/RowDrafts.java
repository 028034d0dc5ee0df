package org.tomtoolkit.targets.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.TargetField;

/** Makes drafts of rows. Blank cells say nothing. */
final class RowDrafts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EPOCH = Pattern.compile("[JB]\\d{4}(\\.\\d+)?");

    private final List<ColumnPlan> columns;
    private final Map<String, Long> groups;

    /** @param groups ids by name of the groups one may give targets to */
    RowDrafts(ImportPlan plan, Map<String, Long> groups) {
        this.columns = plan.columns();
        this.groups = groups;
    }

    /**
     * @param notes gets what is left out
     * @throws IllegalArgumentException with a text for the person, for a cell that cannot be read at all
     */
    TargetDraft draft(List<String> cells, List<String> notes) {
        TargetDraft draft = new TargetDraft();
        int count = Math.min(columns.size(), cells.size());
        for (int i = 0; i < count; i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                cell(columns.get(i), cell, draft, notes);
            }
        }
        return draft;
    }

    private void cell(ColumnPlan column, String cell, TargetDraft draft, List<String> notes) {
        switch (column.use()) {
            case FIELD -> draft.set(column.name(), value(column, cell));
            case ALIAS -> draft.alias(cell);
            case ALIASES_JSON -> json(cell, "list of names").forEach(name -> draft.alias(name.asText()));
            case EXTRA -> draft.extra(column.name(), cell);
            case EXTRAS_JSON ->
                json(cell, "object of tags")
                        .properties()
                        .forEach(tag -> draft.extra(tag.getKey(), tag.getValue().asText()));
            case GROUPS -> draft.groups(groups(cell, notes));
            case IGNORE -> {}
        }
    }

    private static String value(ColumnPlan column, String cell) {
        TargetField field = TargetField.ofWireName(column.name()).orElse(null);
        if (field == TargetField.EPOCH && EPOCH.matcher(cell).matches()) {
            return cell.substring(1);
        }
        return field == null || column.unit().isEmpty() ? cell : FieldUnits.converted(field, column.unit(), cell);
    }

    private static JsonNode json(String cell, String what) {
        try {
            return JSON.readTree(cell);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no JSON " + what + ": " + e.getOriginalMessage());
        }
    }

    private List<Long> groups(String cell, List<String> notes) {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(names::add);
        List<Long> ids = new ArrayList<>();
        for (String name : names) {
            Long id = groups.get(name);
            if (id == null) {
                notes.add("You belong to no group “" + name + "”: left out.");
            } else {
                ids.add(id);
            }
        }
        return ids;
    }
}

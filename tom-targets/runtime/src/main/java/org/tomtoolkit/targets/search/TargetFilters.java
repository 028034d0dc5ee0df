package org.tomtoolkit.targets.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.common.table.TableNote;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.core.sky.Constellation;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.lists.TargetLists;
import org.tomtoolkit.targets.own.OwnFilters;
import org.tomtoolkit.targets.spi.TargetFilterContribution;

/**
 * Reads filters from a query string; the same for the page, the export and the API. A filter that cannot be read finds
 * nothing and is named in the errors: the page shows them, the API answers 400.
 *
 * @since 1.0
 */
@ApplicationScoped
public class TargetFilters {

    /** All that are read here, with those of tables and of this resource's pages. */
    static final Set<String> PARAMETERS = Set.of(
            "name",
            "name_fuzzy",
            "query",
            "cone_search",
            "target_cone_search",
            "type",
            "targetlist__name",
            "constellation",
            "key",
            "value",
            "sort",
            "after",
            "before",
            "order",
            "cursor",
            "limit",
            "offset",
            "format",
            "columns",
            "everything",
            "selected");

    private static final int MAX_NAMES = 100;

    private final TargetLists lists;
    private final PlaceFilters places;
    private final OwnFilters own;
    private final List<TargetFilterContribution> contributions;

    TargetFilters(
            TargetLists lists, PlaceFilters places, OwnFilters own, @All List<TargetFilterContribution> contributions) {
        this.lists = lists;
        this.places = places;
        this.own = own;
        this.contributions = contributions;
    }

    /** Errors stand at the names of the parameters. */
    public TargetFilter read(MultivaluedMap<String, String> query, Viewer viewer, FieldErrors errors) {
        TargetFilter filter = new TargetFilter();
        filter.names = several(query, "name", errors);
        filter.sameNames = several(query, "name_fuzzy", errors);
        places.text(text(query, "query"), filter, viewer, errors);
        places.cone(text(query, "cone_search"), filter, errors);
        places.targetCone(text(query, "target_cone_search"), filter, viewer, errors);
        type(text(query, "type"), filter, errors);
        list(text(query, "targetlist__name"), filter, viewer, errors);
        own.read(query, errors).forEach(filter.own::add);
        constellation(text(query, "constellation"), filter, errors);
        contributed(query, filter, viewer, errors);
        filter.nothing = filter.nothing || !errors.isEmpty();
        return filter;
    }

    /** The same errors as the API names them: those of both ends of a range stand at the range. */
    public static FieldErrors ofApi(FieldErrors errors) {
        FieldErrors renamed = new FieldErrors();
        errors.asMap()
                .forEach((name, texts) -> texts.forEach(
                        text -> renamed.add(name.replaceFirst("(?<=.)_(min|max|after|before)$", ""), text)));
        return renamed;
    }

    private void contributed(
            MultivaluedMap<String, String> query, TargetFilter filter, Viewer viewer, FieldErrors errors) {
        Map<String, List<String>> texts = new LinkedHashMap<>(query);
        for (TargetFilterContribution each : contributions) {
            String what = "Filter " + each.getClass().getName();
            // one that fails finds nothing rather than everything
            Guard.call(what, () -> each.read(texts, viewer, errors))
                    .ifPresentOrElse(filter.conditions::addAll, () -> filter.nothing = true);
            Guard.call(what, () -> each.notes(texts, viewer))
                    .ifPresent(notes -> notes.forEach(note -> filter.notes.add(TableNote.of(note))));
        }
    }

    private static String text(MultivaluedMap<String, String> query, String name) {
        return TargetFilterContribution.text(name, query);
    }

    private static List<String> several(MultivaluedMap<String, String> query, String name, FieldErrors errors) {
        List<String> all = Arrays.stream(text(query, name).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        if (all.size() > MAX_NAMES) {
            errors.add(name, "At most " + MAX_NAMES + " names at once; these are " + all.size() + ".");
            return List.of();
        }
        return all;
    }

    private static void type(String text, TargetFilter filter, FieldErrors errors) {
        if (!text.isEmpty()) {
            try {
                filter.type = TargetType.valueOf(text);
            } catch (IllegalArgumentException e) {
                errors.add("type", "Select a valid choice. " + text + " is not one of them.");
            }
        }
    }

    private void list(String text, TargetFilter filter, Viewer viewer, FieldErrors errors) {
        if (!text.isEmpty()) {
            Long id = text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
            if (id == null || lists.find(id, viewer, Action.VIEW).isEmpty()) {
                errors.add("targetlist__name", "Select a valid choice. There is no such list here.");
            } else {
                filter.listId = id;
            }
        }
    }

    /** By abbreviation or Latin name. */
    private static void constellation(String text, TargetFilter filter, FieldErrors errors) {
        if (!text.isEmpty()) {
            Constellation.all().stream()
                    .filter(known -> known.abbreviation().equalsIgnoreCase(text)
                            || known.name().equalsIgnoreCase(text))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> filter.constellation = known.abbreviation(),
                            () -> errors.add("constellation", "There is no such constellation."));
        }
    }
}

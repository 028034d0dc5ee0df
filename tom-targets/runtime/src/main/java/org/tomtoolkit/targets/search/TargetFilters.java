package org.tomtoolkit.targets.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.sky.AngleFormatException;
import org.tomtoolkit.core.sky.ConeZones;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.extras.ExtraValue;
import org.tomtoolkit.targets.lists.TargetLists;
import org.tomtoolkit.targets.own.OwnFilters;

/**
 * Reads filters from a query string; the same for the page, the export and the API. A filter that cannot be read finds
 * nothing and is named in the errors: the page shows them, the API answers 400.
 *
 * @since 1.0
 */
@ApplicationScoped
public class TargetFilters {

    private static final int MAX_NAMES = 100;

    private final TargetsConfig config;
    private final TargetLists lists;
    private final TargetSearch search;
    private final OwnFilters own;

    TargetFilters(TargetsConfig config, TargetLists lists, TargetSearch search, OwnFilters own) {
        this.config = config;
        this.lists = lists;
        this.search = search;
        this.own = own;
    }

    public TargetFilter read(MultivaluedMap<String, String> query, Viewer viewer, FieldErrors errors) {
        TargetFilter filter = new TargetFilter();
        filter.text = text(query, "query");
        filter.names = several(query, "name");
        filter.sameNames = several(query, "name_fuzzy");
        filter.extraKey = text(query, "key");
        filter.extraValue = text(query, "value");
        type(text(query, "type"), filter, errors);
        list(text(query, "targetlist__name"), filter, viewer, errors);
        cone(text(query, "cone_search"), filter, errors);
        targetCone(text(query, "target_cone_search"), filter, viewer, errors);
        config.extraFields().forEach((key, field) -> extra(key, field.type(), query, filter, errors));
        own.read(query, errors).forEach(filter.own::add);
        filter.nothing = filter.nothing || !errors.isEmpty();
        return filter;
    }

    private static String text(MultivaluedMap<String, String> query, String name) {
        String text = query.getFirst(name);
        return text == null ? "" : text.replace("\0", "").strip();
    }

    private static List<String> several(MultivaluedMap<String, String> query, String name) {
        return Arrays.stream(text(query, name).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .limit(MAX_NAMES)
                .toList();
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

    private static void cone(String text, TargetFilter filter, FieldErrors errors) {
        if (text.isEmpty()) {
            return;
        }
        String[] parts = text.split(",", -1);
        if (parts.length != 3) {
            errors.add("cone_search", "Give right ascension, declination and radius, e.g. 10.68, 41.27, 0.5.");
            return;
        }
        try {
            filter.cone = ConeZones.of(SkyPosition.parse(parts[0], parts[1]), radius(parts[2]));
        } catch (AngleFormatException e) {
            errors.add("cone_search", e.getMessage());
        } catch (IllegalArgumentException e) {
            errors.add("cone_search", "The radius is a number of degrees from 0 to 180.");
        }
    }

    private static double radius(String text) {
        Double number = ExtraValue.of(text).number();
        if (number == null) {
            throw new IllegalArgumentException("not a number");
        }
        return number;
    }

    /** Around the one target, among those the viewer may see, whose name or alias contains the text. */
    private void targetCone(String text, TargetFilter filter, Viewer viewer, FieldErrors errors) {
        if (text.isEmpty()) {
            return;
        }
        int comma = text.lastIndexOf(',');
        if (comma < 1) {
            errors.add("target_cone_search", "Give the name of a target and a radius in degrees, e.g. M31, 0.5.");
            return;
        }
        try {
            double radius = radius(text.substring(comma + 1));
            List<Target> found = search.byName(text.substring(0, comma).strip(), viewer);
            if (found.size() == 1 && found.get(0).position() != null) {
                filter.cone = ConeZones.of(found.get(0).position(), radius);
            } else {
                filter.nothing = true;
            }
        } catch (IllegalArgumentException e) {
            errors.add("target_cone_search", "The radius is a number of degrees from 0 to 180.");
        }
    }

    private static void extra(
            String key,
            TargetsConfig.ExtraType type,
            Map<String, List<String>> query,
            TargetFilter filter,
            FieldErrors errors) {
        switch (type) {
            case NUMBER -> {
                Double min = ExtraInput.number(key, "_min", query, errors);
                Double max = ExtraInput.number(key, "_max", query, errors);
                if (min != null || max != null) {
                    filter.ranges.add(new TargetFilter.ExtraRange(key, min, max, null, null, null, null));
                }
            }
            case DATETIME -> {
                Instant after = ExtraInput.time(key, "_after", query, errors);
                Instant before = ExtraInput.time(key, "_before", query, errors);
                if (after != null || before != null) {
                    filter.ranges.add(new TargetFilter.ExtraRange(key, null, null, after, before, null, null));
                }
            }
            case BOOLEAN -> {
                String text = ExtraInput.text(key, query).toLowerCase(Locale.ROOT);
                Boolean truth = text.equals("true") || text.equals("2")
                        ? Boolean.TRUE
                        : text.equals("false") || text.equals("3") ? Boolean.FALSE : null;
                if (truth != null) {
                    filter.ranges.add(new TargetFilter.ExtraRange(key, null, null, null, null, truth, null));
                }
            }
            case STRING -> {
                String part = ExtraInput.text(key, query);
                if (!part.isEmpty()) {
                    filter.ranges.add(new TargetFilter.ExtraRange(key, null, null, null, null, null, part));
                }
            }
        }
    }
}

package org.tomtoolkit.targets.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.lists.TargetLists;
import org.tomtoolkit.targets.page.TargetListView.ExtraFilter;
import org.tomtoolkit.targets.search.TargetCount;
import org.tomtoolkit.targets.search.TargetFilter;
import org.tomtoolkit.targets.search.TargetFilters;
import org.tomtoolkit.targets.search.TargetOrder;
import org.tomtoolkit.targets.search.TargetPage;
import org.tomtoolkit.targets.search.TargetSearch;

/** Builds the list page; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class TargetListPage {

    private final TargetsConfig config;
    private final TargetFilters filters;
    private final TargetSearch search;
    private final TargetLists lists;

    protected TargetListPage(TargetsConfig config, TargetFilters filters, TargetSearch search, TargetLists lists) {
        this.config = config;
        this.filters = filters;
        this.search = search;
        this.lists = lists;
    }

    /** The page for this query string. */
    public TargetListView view(MultivaluedMap<String, String> query, Viewer viewer) {
        FieldErrors errors = new FieldErrors();
        TargetFilter filter = filters.read(query, viewer, errors);
        QueryText text = new QueryText(query);
        TargetOrder order = TargetOrder.of(text.value("sort"));
        TargetPage page = search.page(
                filter, viewer, order, query.getFirst("after"), query.getFirst("before"), config.pageSize());
        TargetCount count = search.count(filter, viewer, config.countLimit());
        text.without("after", "before");
        String next = page.next() == null ? null : text.with("after", page.next());
        String previous = page.previous() == null ? null : text.with("before", page.previous());
        text.without("sort");
        return new TargetListView(
                page,
                count.text(),
                texts(query),
                errors,
                !filter.isAll(),
                types(),
                choices(viewer),
                extras(query),
                order.parameter(),
                text.with("sort", order == TargetOrder.NAME ? "-name" : "name"),
                text.with("sort", order == TargetOrder.NEWEST ? "created" : "-created"),
                next,
                previous,
                text.with(),
                viewer.isLoggedIn());
    }

    private Map<String, String> texts(MultivaluedMap<String, String> query) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(List.of(
                "query",
                "name",
                "name_fuzzy",
                "type",
                "targetlist__name",
                "cone_search",
                "target_cone_search",
                "key",
                "value"));
        extras(query).forEach(extra -> names.add(extra.parameter()));
        for (String name : names) {
            String value = query.getFirst(name);
            texts.put(name, value == null ? "" : value.strip());
        }
        return texts;
    }

    private static List<Choice> types() {
        return Arrays.stream(TargetType.values())
                .map(type -> new Choice(type.name(), type.label()))
                .toList();
    }

    private List<Choice> choices(Viewer viewer) {
        return lists.visible(viewer).stream()
                .map(list -> new Choice(String.valueOf(list.getId()), list.getName()))
                .toList();
    }

    private List<ExtraFilter> extras(MultivaluedMap<String, String> query) {
        List<ExtraFilter> found = new ArrayList<>();
        config.extraFields().forEach((key, field) -> {
            switch (field.type()) {
                case NUMBER -> {
                    found.add(extra(key + "_min", key + " from", query, false));
                    found.add(extra(key + "_max", key + " to", query, false));
                }
                case DATETIME -> {
                    found.add(extra(key + "_after", key + " after", query, false));
                    found.add(extra(key + "_before", key + " before", query, false));
                }
                case BOOLEAN -> found.add(extra(key, key, query, true));
                case STRING -> found.add(extra(key, key, query, false));
            }
        });
        return found;
    }

    private static ExtraFilter extra(
            String parameter, String label, MultivaluedMap<String, String> query, boolean yesNo) {
        String value = query.getFirst(parameter);
        return new ExtraFilter(parameter, label.replace('_', ' '), value == null ? "" : value.strip(), yesNo);
    }
}

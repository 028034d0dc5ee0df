package org.tomtoolkit.targets.selection;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.Counted;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.lists.TargetLists;
import org.tomtoolkit.targets.plan.Sites;

/** Builds the selection page; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class SelectionPage {

    private static final Set<String> NOT_FILTERS = Set.of("sort", "page", "after", "before");

    private final TargetsConfig config;
    private final TargetLists lists;
    private final Observatories observatories;
    private final SelectionTargets targets;
    private final SelectionRows rows;
    private final SelectionColumns columns;

    protected SelectionPage(
            TargetsConfig config,
            TargetLists lists,
            Observatories observatories,
            SelectionTargets targets,
            SelectionRows rows,
            SelectionColumns columns) {
        this.config = config;
        this.lists = lists;
        this.observatories = observatories;
        this.targets = targets;
        this.rows = rows;
        this.columns = columns;
    }

    /** The page for this query string, which may hold any filter of the list of targets. */
    public SelectionView view(MultivaluedMap<String, String> query, Viewer viewer) {
        List<Choice> choices = lists.visible(viewer).stream()
                .map(list -> new Choice(String.valueOf(list.getId()), list.getName()))
                .toList();
        SelectionRequest request = SelectionRequest.read(query, choices, observatories.choices(), Instant.now());
        int most = config.selection().targets();
        SelectionTargets.Found found = targets.find(
                query,
                request.order().isByName() && request.order().descending(),
                most,
                viewer,
                request.form().errors());
        if (request.nights() == null || !request.form().isValid()) {
            return view(request, query, new SelectionRows.Slice(List.of(), 0, ""), "");
        }
        List<Sites.Choice> sites = observatories.of(request.observatory());
        SelectionRows.Slice slice = rows.slice(found.ids(), sites, request);
        String note = found.more()
                ? String.format(
                        Locale.ROOT,
                        "More than %,d targets fit; these are the first by name. Narrow the filter to see the others.",
                        most)
                : slice.note();
        return view(request, query, slice, note);
    }

    private SelectionView view(
            SelectionRequest request, MultivaluedMap<String, String> query, SelectionRows.Slice slice, String note) {
        Map<String, String> asked = asked(request, query);
        Map<String, String> others = new LinkedHashMap<>(asked);
        request.form().form().fields().forEach(field -> others.remove(field.name()));
        boolean more = slice.firstRow() + slice.rows().size() < slice.total();
        return new SelectionView(
                request.form(),
                others,
                headings(request.order(), asked),
                columns.labels(),
                slice.rows(),
                summary(slice),
                note,
                more ? page(asked, request, request.page() + 1) : "",
                request.page() > 1 ? page(asked, request, request.page() - 1) : "");
    }

    /** All that was asked for but order and page, with what the form filled in: the start stays while one turns pages. */
    private static Map<String, String> asked(SelectionRequest request, MultivaluedMap<String, String> query) {
        Map<String, String> asked = new LinkedHashMap<>();
        query.forEach((name, values) -> {
            if (!NOT_FILTERS.contains(name)
                    && !values.isEmpty()
                    && values.get(0) != null
                    && !values.get(0).isBlank()) {
                asked.put(name, values.get(0).replace("\0", ""));
            }
        });
        for (String name : List.of("start", "nights", "limit")) {
            asked.put(name, request.form().text(name));
        }
        return asked;
    }

    private static String page(Map<String, String> asked, SelectionRequest request, int page) {
        Map<String, String> all = new LinkedHashMap<>(asked);
        if (!request.order().text().equals(SelectionOrder.NAME)) {
            all.put("sort", request.order().text());
        }
        all.put("page", String.valueOf(page));
        return "?" + RemoteRequest.encode(all);
    }

    private static List<SelectionView.Heading> headings(SelectionOrder order, Map<String, String> asked) {
        List<SelectionView.Heading> headings = new ArrayList<>();
        SelectionRows.COLUMNS.forEach((key, label) -> {
            boolean current = order.key().equals(key);
            Map<String, String> all = new LinkedHashMap<>(asked);
            boolean mostFirst = key.equals("hours") || key.equals("moon");
            boolean descending = current ? !order.descending() : mostFirst;
            all.put("sort", (descending ? "-" : "") + key);
            String direction = !current ? "none" : order.descending() ? "descending" : "ascending";
            headings.add(new SelectionView.Heading(
                    label,
                    SelectionRows.NUMBERS.contains(key) ? "tom-num" : "",
                    "?" + RemoteRequest.encode(all),
                    direction));
        });
        return headings;
    }

    private static String summary(SelectionRows.Slice slice) {
        if (slice.rows().isEmpty()) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "%,d–%,d of %s",
                slice.firstRow() + 1,
                slice.firstRow() + slice.rows().size(),
                Counted.of(slice.total(), "row"));
    }
}

package org.tomtoolkit.targets.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.plan.Sites;
import org.tomtoolkit.targets.plan.TargetPaths;
import org.tomtoolkit.targets.visibility.NightPlan;
import org.tomtoolkit.targets.visibility.VisibilityService;

/** Computes the rows of the selection page: of one page when they stand by name, of all targets when they are sorted. */
@ApplicationScoped
class SelectionRows {

    static final Map<String, String> COLUMNS = columns();
    static final Set<String> NUMBERS = Set.of("airmass", "hours", "moon", "moonlit");

    /** Rows of a page; a target's rows stay together when they stand by name. */
    private static final int PAGE_ROWS = 60;

    /** Most rows that are computed for an order or a filter of what is observable. */
    private static final int MOST_ROWS = 40_000;

    private final SelectionTargets targets;
    private final SelectionColumns columns;
    private final VisibilityService visibility;

    SelectionRows(SelectionTargets targets, SelectionColumns columns, VisibilityService visibility) {
        this.targets = targets;
        this.columns = columns;
        this.visibility = visibility;
    }

    /**
     * A page of rows.
     *
     * @param firstRow place of the first, from 0
     * @param total how many there are on all pages
     * @param note why they stand in another order than was asked for, {@code ""} when they do not
     */
    record Slice(List<SelectionRow> rows, int firstRow, int total, String note) {
        Slice(List<SelectionRow> rows, int total, String note) {
            this(rows, 0, total, note);
        }
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("name", "Target");
        columns.put("site", "Site");
        columns.put("night", "Night of");
        columns.put("airmass", "Lowest airmass");
        columns.put("first", "Visible from");
        columns.put("best", "Best at");
        columns.put("last", "Until");
        columns.put("hours", "Hours");
        columns.put("moon", "Moon distance");
        columns.put("moonlit", "Moon lit");
        return columns;
    }

    Slice slice(List<Long> ids, List<Sites.Choice> sites, SelectionRequest request) {
        int perTarget = sites.size() * request.nights().count();
        if (ids.isEmpty() || perTarget == 0) {
            return new Slice(List.of(), 0, "");
        }
        boolean all = !request.order().isByName() || request.observable();
        boolean tooMany = all && (long) ids.size() * perTarget > MOST_ROWS;
        if (!all || tooMany) {
            String note = tooMany
                    ? "So many targets, sites and nights cannot be sorted by what was computed, nor can those be left out"
                            + " that are not observable. Narrow the filter, choose one site or fewer nights."
                    : "";
            return byName(ids, sites, request, perTarget, note);
        }
        List<SelectionRow> rows = new ArrayList<>(rows(ids, sites, request));
        if (request.observable()) {
            rows.removeIf(row -> !row.isObservable());
        }
        if (!request.order().isByName()) {
            rows.sort(request.order().comparator());
        }
        int first = Math.min((request.page() - 1) * PAGE_ROWS, rows.size());
        return new Slice(rows.subList(first, Math.min(first + PAGE_ROWS, rows.size())), first, rows.size(), "");
    }

    private Slice byName(
            List<Long> ids, List<Sites.Choice> sites, SelectionRequest request, int perTarget, String note) {
        int targetsOfPage = Math.max(1, PAGE_ROWS / perTarget);
        int first = Math.min((request.page() - 1) * targetsOfPage, ids.size());
        List<Long> page = ids.subList(first, Math.min(first + targetsOfPage, ids.size()));
        return new Slice(rows(page, sites, request), first * perTarget, ids.size() * perTarget, note);
    }

    private List<SelectionRow> rows(List<Long> ids, List<Sites.Choice> sites, SelectionRequest request) {
        List<Target> loaded = targets.load(ids);
        Map<Long, List<String>> extra = columns.cells(loaded);
        List<Target> placed = new ArrayList<>();
        List<SkyPath> paths = new ArrayList<>();
        loaded.forEach(target -> TargetPaths.of(target).ifPresent(path -> {
            placed.add(target);
            paths.add(path);
        }));
        List<Site> places = sites.stream().map(Sites.Choice::site).toList();
        List<List<NightPlan>> plans = visibility.nights(paths, places, request.nights());
        Map<Long, List<NightPlan>> byTarget = new LinkedHashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            byTarget.put(placed.get(i).getId(), plans.get(i));
        }
        List<SelectionRow> rows = new ArrayList<>();
        loaded.forEach(target -> add(rows, target, byTarget.get(target.getId()), sites, request, extra));
        return rows;
    }

    private static void add(
            List<SelectionRow> rows,
            Target target,
            List<NightPlan> plans,
            List<Sites.Choice> sites,
            SelectionRequest request,
            Map<Long, List<String>> extra) {
        List<String> cells = extra.getOrDefault(target.getId(), List.of());
        double limit = request.nights().airmassLimit();
        if (plans == null) {
            rows.add(new SelectionRow(target.getId(), target.getName(), "", null, limit, cells));
            return;
        }
        for (int i = 0; i < plans.size(); i++) {
            String site = sites.get(i / request.nights().count()).label();
            rows.add(new SelectionRow(target.getId(), target.getName(), site, plans.get(i), limit, cells));
        }
    }
}

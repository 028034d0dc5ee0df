package org.tomtoolkit.targets.page;

import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.targets.search.TargetPage;

/**
 * What the list page shows.
 *
 * @param count how many match, in words
 * @param filters texts of the filters by parameter
 * @param filtered whether any filter is set
 * @param lists lists to choose from
 * @param extras filters on declared extra fields
 * @param sort the order, as its parameter
 * @param next query of the next page, null on the last
 * @param previous query of the page before, null on the first
 * @param exportQuery query of the export of what is shown
 */
public record TargetListView(
        TargetPage page,
        String count,
        Map<String, String> filters,
        FieldErrors errors,
        boolean filtered,
        List<Choice> types,
        List<Choice> lists,
        List<ExtraFilter> extras,
        String sort,
        String nameQuery,
        String createdQuery,
        String next,
        String previous,
        String exportQuery,
        boolean loggedIn) {

    /** A filter on an extra field: its parameter, what it is called, what stands in it. */
    public record ExtraFilter(String parameter, String label, String value, boolean yesNo) {}

    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    /** Whether the filters beyond the search box should be open. */
    public boolean advanced() {
        return filters.entrySet().stream()
                .anyMatch(e -> !e.getKey().equals("query") && !e.getValue().isEmpty());
    }

    /** {@code ascending}, {@code descending} or {@code none}: how a column stands. */
    public String direction(String column) {
        return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : "none";
    }
}

package org.tomtoolkit.targets.page;

import java.util.List;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.targets.saved.SavedSearch;
import org.tomtoolkit.targets.table.FileFormat;

/**
 * What the list page shows.
 *
 * @param searches saved by the viewer
 */
public record TargetListView(TableView table, boolean loggedIn, List<SavedSearch> searches) {

    /** Whether any filter is set. */
    public boolean filtered() {
        return table.filtered();
    }

    /** The list whose members are shown, {@code ""} when the filter names none. */
    public String listId() {
        return table.filters().getOrDefault("targetlist__name", "");
    }

    /** Whether the filter names a list that is there for the viewer. */
    public boolean hasList() {
        return !listId().isEmpty() && table.errors().at("targetlist__name").isEmpty();
    }

    /** Whether nothing but the list is asked for. */
    public boolean onlyAList() {
        return !listId().isEmpty() && table.filters().size() == 1;
    }

    /** Formats that targets are exported in. */
    public List<FileFormat> exportFormats() {
        return List.of(FileFormat.values());
    }

    /** Whether there is a search to be saved or opened. */
    public boolean offersSearches() {
        return loggedIn && (table.filtered() || !searches.isEmpty());
    }

    /** Query of what is shown. */
    public String exportQuery() {
        return table.query();
    }

    /** Query of the export of what is shown. */
    public String exportQuery(FileFormat format) {
        String query = table.query();
        return (query.equals("?") ? query : query + "&") + "format=" + format.id();
    }
}

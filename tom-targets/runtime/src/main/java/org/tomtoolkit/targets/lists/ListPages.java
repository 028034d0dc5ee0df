package org.tomtoolkit.targets.lists;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.search.TargetCount;

/** Builds the pages of lists; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class ListPages {

    /** The page with all lists. */
    public record All(TableView table, boolean loggedIn) {}

    /**
     * The page of one list.
     *
     * @param targets how many of its targets the viewer may see
     */
    public record One(
            TargetList list,
            TargetCount targets,
            boolean loggedIn,
            boolean changeable,
            boolean deletable,
            BoundForm form) {

        One with(BoundForm other) {
            return new One(list, targets, loggedIn, changeable, deletable, other);
        }

        public String visibilityClass() {
            return list.getVisibility().name().toLowerCase(Locale.ROOT);
        }

        public String count() {
            return targets.text();
        }
    }

    private final Tables tables;
    private final ListTable table;
    private final TargetLists lists;
    private final ListCounts counts;

    protected ListPages(Tables tables, ListTable table, TargetLists lists, ListCounts counts) {
        this.tables = tables;
        this.table = table;
        this.lists = lists;
        this.counts = counts;
    }

    /** The page for this query string. */
    public All all(MultivaluedMap<String, String> query, Viewer viewer) {
        return new All(tables.view(table, query, viewer), viewer.isLoggedIn());
    }

    /**
     * @throws org.tomtoolkit.core.TomException 404 when the viewer may not see the list, 403 when they may not do this
     */
    public One one(long id, Action action, Viewer viewer) {
        TargetList list = lists.get(id, viewer, action);
        return new One(
                list,
                counts.of(List.of(id), viewer).get(id),
                viewer.isLoggedIn(),
                viewer.isLoggedIn() && lists.find(id, viewer, Action.CHANGE).isPresent(),
                viewer.isLoggedIn() && lists.find(id, viewer, Action.DELETE).isPresent(),
                ListForms.of(list));
    }
}

package org.tomtoolkit.dataproducts.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.permission.Viewer;

/** Builds the list of data products; an application's own bean of this type takes its place. */
@ApplicationScoped
@DefaultBean
public class DataProductListPage {

    /** What the page shows. */
    public record View(TableView table) {}

    private final Tables tables;
    private final DataProductTable table;

    protected DataProductListPage(Tables tables, DataProductTable table) {
        this.tables = tables;
        this.table = table;
    }

    /** The page for this query string. */
    public View view(Map<String, List<String>> query, Viewer viewer) {
        return new View(tables.view(table, query, viewer));
    }
}

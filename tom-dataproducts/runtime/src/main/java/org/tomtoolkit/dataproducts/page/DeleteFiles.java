package org.tomtoolkit.dataproducts.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.common.table.TableChange;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.DataProducts;

/** Deletes chosen files with what was read from them; those that somebody may not delete stay. */
@ApplicationScoped
class DeleteFiles implements TableChange {

    private static final int MOST = 500;

    private final DataProducts products;

    DeleteFiles(DataProducts products) {
        this.products = products;
    }

    @Override
    public String table() {
        return DataProductTable.ID;
    }

    @Override
    public String key() {
        return "delete";
    }

    @Override
    public String label() {
        return "Delete";
    }

    @Override
    public boolean isShownTo(Viewer viewer) {
        return viewer.isLoggedIn();
    }

    @Override
    public long mostRows() {
        return MOST;
    }

    @Override
    public boolean isDestructive() {
        return true;
    }

    @Override
    public List<String> consequences(Selection rows, FormValues values, Viewer viewer) {
        return List.of(
                "Files to be deleted: " + rows.count() + ", with the measurements that were read from them.",
                "This cannot be undone.");
    }

    @Override
    public String apply(Selection rows, FormValues values, Viewer viewer) {
        return Refusals.counting(rows, id -> products.delete(id, viewer)).text("deleted");
    }
}

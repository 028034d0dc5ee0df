package org.tomtoolkit.dataproducts.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.common.table.Selection;
import org.tomtoolkit.common.table.TableChange;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.DataProducts;

/** Has chosen files read again; those that somebody may not change stay as they are. */
@ApplicationScoped
class ReadFilesAgain implements TableChange {

    private static final int MOST = 500;

    private final DataProducts products;

    ReadFilesAgain(DataProducts products) {
        this.products = products;
    }

    @Override
    public String table() {
        return DataProductTable.ID;
    }

    @Override
    public String key() {
        return "read-again";
    }

    @Override
    public String label() {
        return "Read again";
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
    public String apply(Selection rows, FormValues values, Viewer viewer) {
        return Refusals.counting(rows, id -> products.readAgain(id, viewer)).text("read again, or waiting for it");
    }
}

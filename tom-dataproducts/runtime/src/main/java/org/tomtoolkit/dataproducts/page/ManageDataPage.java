package org.tomtoolkit.dataproducts.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.core.files.FileStores;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.DataProductFilter;
import org.tomtoolkit.dataproducts.DataProductRights;
import org.tomtoolkit.dataproducts.DataProductRow;
import org.tomtoolkit.dataproducts.DataProductTypes;
import org.tomtoolkit.dataproducts.DataProducts;
import org.tomtoolkit.targets.TargetAccess;

/** Builds the tab for files of a target. */
@ApplicationScoped
@DefaultBean
public class ManageDataPage {

    private static final int ROWS = 100;

    private final DataProducts products;
    private final DataProductTypes types;
    private final TargetAccess access;
    private final FileStores stores;
    private final DataProductRights rights;
    private final GrantEditor editor;

    protected ManageDataPage(
            DataProducts products,
            DataProductTypes types,
            TargetAccess access,
            FileStores stores,
            DataProductRights rights,
            GrantEditor editor) {
        this.products = products;
        this.types = types;
        this.access = access;
        this.stores = stores;
        this.rights = rights;
        this.editor = editor;
    }

    /** For a viewer who may view the target. */
    public ManageDataView view(long targetId, Viewer viewer, List<Flash.Message> messages) {
        boolean mayUpload =
                !access.allowed(List.of(targetId), viewer, Action.CHANGE).isEmpty();
        List<DataProductRow> rows = products.list(DataProductFilter.ofTarget(targetId), ROWS + 1, viewer);
        List<ProductLine> lines = rows.stream()
                .limit(ROWS)
                .map(row -> ProductLine.of(row, types.label(row.type()), mayUpload || isOwn(row, viewer)))
                .toList();
        return new ManageDataView(
                targetId,
                mayUpload,
                types.all(),
                stores.maxBytes(),
                lines,
                rows.size() > ROWS,
                rights.isByRow() ? editor.groupChoices(viewer) : List.of(),
                messages);
    }

    static boolean isOwn(DataProductRow row, Viewer viewer) {
        return viewer.isLoggedIn() && viewer.userId().equals(row.ownerId());
    }
}

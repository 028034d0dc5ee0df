package org.tomtoolkit.dataproducts.page;

import java.util.List;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.dataproducts.DataProductType;
import org.tomtoolkit.dataproducts.FileSize;

/**
 * What the tab for files shows.
 *
 * @param mayUpload whether the viewer may add files
 * @param types product types on offer
 * @param maxBytes largest file accepted
 * @param lines newest products
 * @param audiences groups to choose from who may see a new file; none where that follows the target
 * @param messages what became of an upload that was sent without leaving the page
 */
public record ManageDataView(
        long targetId,
        boolean mayUpload,
        List<DataProductType> types,
        long maxBytes,
        List<ProductLine> lines,
        boolean hasMore,
        List<Choice> audiences,
        List<Flash.Message> messages) {

    /** Largest file, for people. */
    public String limit() {
        return FileSize.text(maxBytes);
    }

    /** Whether one of them changes by itself. */
    public boolean isPending() {
        return lines.stream().anyMatch(line -> line.row().state().isPending());
    }
}

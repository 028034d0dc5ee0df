package org.tomtoolkit.dataproducts.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.common.session.SubmittedFile;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.files.FileStores;
import org.tomtoolkit.core.files.FileTooLargeException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.DataProduct;
import org.tomtoolkit.dataproducts.DataProductState;
import org.tomtoolkit.dataproducts.DataProducts;
import org.tomtoolkit.dataproducts.NewDataProduct;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** Stores a file that came over REST. */
@ApplicationScoped
class ProductRequests {

    private final DataProducts products;
    private final DatumWriter writer;
    private final FileStores stores;

    ProductRequests(DataProducts products, DatumWriter writer, FileStores stores) {
        this.products = products;
        this.writer = writer;
        this.stores = stores;
    }

    /**
     * @throws ValidationException when a field is wrong or the file cannot be read; nothing is kept
     */
    DataProduct create(Submitted form, Viewer viewer) {
        FieldErrors errors = new FieldErrors();
        Long target = id(form, "target", errors);
        Long observation = id(form, "observation_record", errors);
        List<SubmittedFile> files = form.files("file");
        require(target != null || !errors.at("target").isEmpty(), "target", errors);
        require(!form.text("data_product_type").isEmpty(), "data_product_type", errors);
        require(!files.isEmpty(), "file", errors);
        errors.throwIfAny();
        writer.requireTarget(target, viewer);
        requireSize(files.get(0));
        String productId = form.text("product_id").isEmpty() ? null : form.text("product_id");
        return keepIfReadable(
                new NewDataProduct(
                        target,
                        observation,
                        form.text("data_product_type"),
                        files.get(0).name(),
                        files.get(0)::open,
                        productId,
                        form.text("extra_data")),
                viewer);
    }

    private DataProduct keepIfReadable(NewDataProduct file, Viewer viewer) {
        DataProduct product;
        try {
            product = products.upload(file, viewer);
        } catch (UnreadableFileException e) {
            throw ValidationException.at("data", e.detail());
        }
        if (product.state() == DataProductState.FAILED) {
            products.delete(product.id(), viewer);
            throw ValidationException.at("data", product.message());
        }
        return product;
    }

    private void requireSize(SubmittedFile file) {
        try {
            if (file.bytes() > stores.maxBytes()) {
                throw new FileTooLargeException(stores.maxBytes());
            }
        } catch (IOException e) {
            throw ValidationException.at("file", "The file did not arrive whole.");
        }
    }

    private static Long id(Submitted form, String field, FieldErrors errors) {
        String text = form.text(field).strip();
        if (text.isEmpty() || text.equals("None") || text.equals("null")) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            errors.add(field, "'" + text + "' is not a number.");
            return null;
        }
        return Long.valueOf(text);
    }

    private static void require(boolean present, String field, FieldErrors errors) {
        if (!present) {
            errors.add(field, "This field is required.");
        }
    }
}

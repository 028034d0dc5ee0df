package org.tomtoolkit.dataproducts.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.common.session.SubmittedFile;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.files.FileStores;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.DataProduct;
import org.tomtoolkit.dataproducts.DataProducts;
import org.tomtoolkit.dataproducts.FileSize;
import org.tomtoolkit.dataproducts.NewDataProduct;
import org.tomtoolkit.dataproducts.ObservationLinks;

/** Reads the upload form and says for each file what became of it. */
@ApplicationScoped
class Uploads {

    private static final int FILES_TOLD = 20;

    private final DataProducts products;
    private final ObservationLinks observations;
    private final FileStores stores;

    Uploads(DataProducts products, ObservationLinks observations, FileStores stores) {
        this.products = products;
        this.observations = observations;
        this.stores = stores;
    }

    /**
     * The target the form names, or that of the observation it names.
     *
     * @throws TomException 400 when it names neither
     */
    long targetId(Submitted form) {
        Long target = number(form.text("target"));
        Long observation = number(form.text("observation_record"));
        if (target != null) {
            return target;
        }
        if (observation == null) {
            throw TomException.badRequest("Say which target or observation the files belong to.");
        }
        return observations.targetOf(observation).orElseThrow(() -> TomException.notFound("observation"));
    }

    /** Stores the files of the form one after the other. */
    List<Flash.Message> take(long targetId, Submitted form, Viewer viewer) {
        List<Flash.Message> messages = new ArrayList<>();
        List<SubmittedFile> files = form.files("files");
        if (files.isEmpty()) {
            messages.add(new Flash.Message("danger", "Choose at least one file."));
        }
        if (form.text("data_product_type").isEmpty()) {
            messages.add(new Flash.Message("danger", "Say what the files hold."));
        }
        if (messages.isEmpty()) {
            files.forEach(file -> messages.add(take(targetId, file, form, viewer)));
        }
        return messages.size() <= FILES_TOLD ? messages : messages.subList(0, FILES_TOLD);
    }

    private Flash.Message take(long targetId, SubmittedFile file, Submitted form, Viewer viewer) {
        try {
            if (file.bytes() > stores.maxBytes()) {
                return refused(
                        file,
                        "it is larger than " + FileSize.text(stores.maxBytes())
                                + ". Split it, or ask for a higher limit.");
            }
            DataProduct product = products.upload(
                    new NewDataProduct(
                            targetId,
                            number(form.text("observation_record")),
                            form.text("data_product_type"),
                            file.name(),
                            file::open,
                            null,
                            "",
                            GrantEditor.groups(form)),
                    viewer);
            return told(product);
        } catch (IOException e) {
            return refused(file, "it did not arrive whole.");
        } catch (ValidationException e) {
            return refused(
                    file,
                    e.errors().asMap().values().stream().flatMap(List::stream).collect(Collectors.joining(" ")));
        } catch (TomException e) {
            return refused(file, e.detail());
        }
    }

    private static Flash.Message told(DataProduct product) {
        return switch (product.state()) {
            case DONE -> new Flash.Message("success", product.name() + ": " + product.message());
            case FAILED ->
                new Flash.Message(
                        "warning", product.name() + " is kept but nothing could be read from it: " + product.message());
            default -> new Flash.Message("success", product.name() + " is stored and will be read in a moment.");
        };
    }

    private static Flash.Message refused(SubmittedFile file, String why) {
        return new Flash.Message("danger", file.name() + " was not stored: " + why);
    }

    private static Long number(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}

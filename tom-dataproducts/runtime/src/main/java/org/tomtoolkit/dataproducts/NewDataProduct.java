package org.tomtoolkit.dataproducts;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A file that somebody wants to keep with a target.
 *
 * @param targetId the target
 * @param observationId the observation it belongs to, or null
 * @param type code of a product type, e.g. {@code photometry}
 * @param fileName as the person calls it; made safe before it is used as a path
 * @param content opens the file from its beginning; may be called more than once
 * @param productId id at the origin (an archive), or null
 * @param note free text, {@code ""} for none
 * @param groups who may see it, where the site keeps grants of rows; none for those who may see the target
 * @since 1.0
 */
public record NewDataProduct(
        long targetId,
        Long observationId,
        String type,
        String fileName,
        Content content,
        String productId,
        String note,
        List<Long> groups) {

    public NewDataProduct {
        groups = List.copyOf(groups);
    }

    /** For those who may see the target. */
    public NewDataProduct(
            long targetId,
            Long observationId,
            String type,
            String fileName,
            Content content,
            String productId,
            String note) {
        this(targetId, observationId, type, fileName, content, productId, note, List.of());
    }

    /** Opens a file; the caller closes it. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public static NewDataProduct of(long targetId, String type, String fileName, Content content) {
        return new NewDataProduct(targetId, null, type, fileName, content, null, "");
    }
}

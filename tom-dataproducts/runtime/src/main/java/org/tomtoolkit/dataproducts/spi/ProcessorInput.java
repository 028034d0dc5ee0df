package org.tomtoolkit.dataproducts.spi;

import java.io.IOException;
import java.io.InputStream;
import org.tomtoolkit.dataproducts.NewDataProduct;

/**
 * A file to read.
 *
 * @param file type, name and first bytes
 * @param content opens the file from its beginning; every stream that is opened must be closed
 * @param bytes size of the file
 * @param targetId target it belongs to
 * @param targetName name of that target, often the default for a source
 * @param observationId observation it belongs to, or null
 * @since 1.0
 */
public record ProcessorInput(
        DataFile file,
        NewDataProduct.Content content,
        long bytes,
        long targetId,
        String targetName,
        Long observationId) {

    /** The content; the caller closes. */
    public InputStream open() throws IOException {
        return content.open();
    }
}

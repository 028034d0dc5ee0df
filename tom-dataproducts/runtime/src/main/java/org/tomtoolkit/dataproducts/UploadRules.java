package org.tomtoolkit.dataproducts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.dataproducts.processing.DataProcessors;

/** What holds for every upload, whatever is in the file. */
@ApplicationScoped
class UploadRules {

    private static final int MAX_PRODUCT_ID = 255;
    private static final int MAX_NOTE = 20_000;

    private final DataProductTypes types;
    private final DataProcessors processors;
    private final DataproductsConfig config;
    private final ObservationLinks observations;

    UploadRules(
            DataProductTypes types,
            DataProcessors processors,
            DataproductsConfig config,
            ObservationLinks observations) {
        this.observations = observations;
        this.types = types;
        this.processors = processors;
        this.config = config;
    }

    /**
     * @throws ValidationException when the type is unknown, the file is empty or a text is too long
     */
    void check(NewDataProduct file) {
        types.require(file.type());
        observations.requireOf(file.observationId(), file.targetId());
        if (file.productId() != null && file.productId().length() > MAX_PRODUCT_ID) {
            throw ValidationException.at("product_id", "At most " + MAX_PRODUCT_ID + " characters.");
        }
        if (file.note() != null && file.note().length() > MAX_NOTE) {
            throw ValidationException.at("extra_data", "At most " + MAX_NOTE + " characters.");
        }
        if (isEmpty(file)) {
            throw ValidationException.at("data", "The file '" + file.fileName() + "' is empty.");
        }
    }

    private static boolean isEmpty(NewDataProduct file) {
        try (InputStream in = file.content().open()) {
            return in.read() < 0;
        } catch (IOException e) {
            throw ValidationException.at("data", "The file '" + file.fileName() + "' did not arrive.");
        }
    }

    boolean isReadByJob(String type, long bytes) {
        return bytes > config.readAtOnceBytes() && processors.isRead(type);
    }
}

package org.tomtoolkit.common.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.files.FileStores;

/** Ready when the file store answers: that a file is not there is an answer. */
@Readiness
@ApplicationScoped
class FileStoreCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(FileStoreCheck.class);
    private static final String NOTHING = "health/no-such-file";

    private final FileStores stores;

    FileStoreCheck(FileStores stores) {
        this.stores = stores;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("File store");
        try (InputStream file = stores.current().open(NOTHING)) {
            return answer.up().build();
        } catch (NoSuchFileException e) {
            return answer.up().build();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The file store does not answer", e);
            return answer.down().build();
        }
    }
}

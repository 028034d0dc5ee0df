package org.tomtoolkit.core.files;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.plugin.Plugins;

/**
 * The file store that configuration chose.
 *
 * @since 1.0
 */
@ApplicationScoped
public class FileStores {

    private final FilesConfig config;
    private final Plugins<FileStore> stores;

    FileStores(FilesConfig config, @All List<FileStore> all) {
        this.config = config;
        this.stores = new Plugins<>("file store", all);
    }

    public FileStore current() {
        return stores.get(config.store());
    }

    /** Largest file accepted, in bytes. */
    public long maxBytes() {
        return config.maxBytes();
    }
}

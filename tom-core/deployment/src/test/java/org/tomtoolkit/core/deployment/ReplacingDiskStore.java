package org.tomtoolkit.core.deployment;

import java.io.InputStream;
import org.tomtoolkit.core.files.FileStore;
import org.tomtoolkit.core.files.StoredFile;
import org.tomtoolkit.core.plugin.PluginId;

/** Takes the place of the store on disk. */
@PluginId(value = "disk", replaces = true)
public class ReplacingDiskStore implements FileStore {

    @Override
    public String label() {
        return "Nowhere";
    }

    @Override
    public StoredFile put(String path, InputStream content, long maxBytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream open(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(String key) {
        throw new UnsupportedOperationException();
    }
}

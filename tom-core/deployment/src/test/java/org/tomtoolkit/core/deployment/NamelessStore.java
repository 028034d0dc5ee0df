package org.tomtoolkit.core.deployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.tomtoolkit.core.files.FileStore;
import org.tomtoolkit.core.files.StoredFile;

/** Has no id. */
@ApplicationScoped
public class NamelessStore implements FileStore {

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

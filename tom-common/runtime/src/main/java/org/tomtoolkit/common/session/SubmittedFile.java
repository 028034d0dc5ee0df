package org.tomtoolkit.common.session;

import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.tomtoolkit.core.form.FormFile;

/**
 * A file that came with a form.
 *
 * @since 1.0
 */
public final class SubmittedFile implements FormFile {

    private final FormValue value;

    SubmittedFile(FormValue value) {
        this.value = value;
    }

    /** Name as the browser sent it: not safe as a path. */
    @Override
    public String name() {
        return value.getFileName() == null ? "" : value.getFileName();
    }

    @Override
    public long bytes() throws IOException {
        return value.getFileItem().getFileSize();
    }

    /** Content from its beginning; the caller closes. */
    @Override
    public InputStream open() throws IOException {
        return value.getFileItem().getInputStream();
    }
}

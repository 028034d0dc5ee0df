package org.tomtoolkit.core.form;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that came with a form.
 *
 * @since 1.0
 */
public interface FormFile {

    /** Name as the browser sent it: not safe as a path. */
    String name();

    /** Size in bytes. */
    long bytes() throws IOException;

    /** Content from its beginning; the caller closes. */
    InputStream open() throws IOException;
}

package org.tomtoolkit.core.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where files are kept. */
@ConfigMapping(prefix = "tom.files")
public interface FilesConfig {

    /** Id of the file store in use. */
    @WithDefault("disk")
    String store();

    /** Folder of the disk store; made when it is not there. Never a folder the web server publishes. */
    @WithDefault("data/files")
    Path directory();

    /** Largest file accepted, in bytes. */
    @WithDefault("536870912")
    long maxBytes();
}

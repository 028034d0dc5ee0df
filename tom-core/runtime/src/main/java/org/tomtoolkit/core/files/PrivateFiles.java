package org.tomtoolkit.core.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Small text files that only the owner of the process can read.
 *
 * @since 1.0
 */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** Writes a file anew, with its folder when that is missing. */
    public static void write(Path file, String text) throws IOException {
        Path absolute = file.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        if (Files.getFileStore(absolute.getParent()).supportsFileAttributeView("posix")) {
            Files.deleteIfExists(absolute);
            Files.createFile(
                    absolute, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(absolute, text);
    }
}

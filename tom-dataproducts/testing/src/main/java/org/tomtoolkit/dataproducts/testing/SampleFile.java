package org.tomtoolkit.dataproducts.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A file for tests.
 *
 * @param name name of the file
 * @param content what is in it
 * @since 1.0
 */
public record SampleFile(String name, byte[] content) {

    public static SampleFile text(String name, String content) {
        return new SampleFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of the test class path; its name is the last part of the path. */
    public static SampleFile resource(Class<?> near, String path) {
        try (InputStream in = near.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + path + " on the class path");
            }
            return new SampleFile(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

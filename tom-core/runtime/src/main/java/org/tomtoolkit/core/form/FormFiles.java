package org.tomtoolkit.core.form;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Binds the files of a form. */
final class FormFiles {

    private static final double MEGABYTE = 1024.0 * 1024.0;

    private FormFiles() {}

    static void bind(Field field, List<? extends FormFile> files, Map<String, Object> values, FieldErrors errors) {
        if (files == null || files.isEmpty()) {
            if (field.isRequired()) {
                errors.add(field.name(), "Choose a file.");
            }
            return;
        }
        for (FormFile file : files) {
            if (bytes(file) > field.maxBytes()) {
                errors.add(
                        field.name(),
                        "%s is too large: at most %.1f MB.".formatted(file.name(), field.maxBytes() / MEGABYTE));
            }
        }
        values.put(field.name(), List.copyOf(files));
    }

    private static long bytes(FormFile file) {
        try {
            return file.bytes();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}

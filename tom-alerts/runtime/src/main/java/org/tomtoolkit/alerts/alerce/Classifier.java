package org.tomtoolkit.alerts.alerce;

import java.util.List;
import java.util.Locale;
import org.tomtoolkit.core.form.Choice;

/**
 * A classifier of ALeRCE with the classes it tells apart.
 *
 * @param name as ALeRCE calls it, e.g. {@code stamp_classifier}
 */
record Classifier(String name, List<Choice> classes) {

    Classifier {
        classes = List.copyOf(classes);
    }

    String label() {
        String words = name.replace('_', ' ').replaceAll("(?i)^lc classifier", "Light curve classifier");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Name of the form field with its classes. */
    String field() {
        return "class_" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}

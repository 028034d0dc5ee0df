package org.tomtoolkit.core.form;

import java.util.List;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Choices that are found while somebody types, because there are too many to list. Contributed as a CDI bean; pages ask it
 * through {@code /choices/{id}/}.
 *
 * @since 1.0
 */
public interface ChoiceSource {

    /** Stable lower-case name, e.g. {@code targets}. */
    String id();

    /**
     * Choices whose label contains the text, the best first.
     *
     * @param text what was typed, not blank
     * @param viewer only what they may see
     * @param most no more than these
     */
    List<Choice> matching(String text, Viewer viewer, int most);

    /** Whether this is the value of a choice that the viewer may choose. */
    boolean accepts(String value, Viewer viewer);
}

package org.tomtoolkit.targets.lists;

import java.util.Locale;

/**
 * Colours to tell lists apart, in light and dark alike.
 *
 * @since 1.0
 */
public enum ListColour {
    BLUE("Blue"),
    TEAL("Teal"),
    GREEN("Green"),
    YELLOW("Yellow"),
    ORANGE("Orange"),
    RED("Red"),
    PINK("Pink"),
    PURPLE("Purple");

    private final String label;

    ListColour(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Class of its badge in the style sheet. */
    public String cssClass() {
        return "tom-colour-" + name().toLowerCase(Locale.ROOT);
    }
}

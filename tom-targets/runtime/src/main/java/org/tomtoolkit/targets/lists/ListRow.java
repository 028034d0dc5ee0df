package org.tomtoolkit.targets.lists;

import java.time.Instant;
import java.util.Locale;
import org.tomtoolkit.core.permission.Visibility;

/** A list as the table of lists shows it. */
public record ListRow(Long id, String name, ListColour colour, Visibility visibility, Instant created) {

    String visibilityClass() {
        return visibility.name().toLowerCase(Locale.ROOT);
    }

    /** Text of the badge with its colour; {@code ""} without one. */
    String colourLabel() {
        return colour == null ? "" : colour.label();
    }
}

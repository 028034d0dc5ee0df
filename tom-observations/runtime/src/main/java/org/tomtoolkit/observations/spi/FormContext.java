package org.tomtoolkit.observations.spi;

import java.util.Optional;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;

/**
 * For whom and for what a form is made.
 *
 * @param target what shall be observed; empty when the form is only described, e.g. as JSON Schema
 * @param viewer who will fill it in
 * @since 1.0
 */
public record FormContext(Optional<Target> target, Viewer viewer) {

    public static FormContext of(Target target, Viewer viewer) {
        return new FormContext(Optional.of(target), viewer);
    }

    /** For a form that is only described. */
    public static FormContext describing(Viewer viewer) {
        return new FormContext(Optional.empty(), viewer);
    }

    /** Whether the target moves against the stars; false when there is none. */
    public boolean isNonSidereal() {
        return target.isPresent() && !target.get().isSidereal();
    }
}

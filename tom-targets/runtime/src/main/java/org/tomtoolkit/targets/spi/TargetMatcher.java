package org.tomtoolkit.targets.spi;

import java.util.Optional;
import org.tomtoolkit.targets.Target;

/**
 * Decides when two names, or two targets, mean the same object. The toolkit's own matcher ignores case, blanks, hyphens,
 * underscores and brackets; a bean of the application takes its place. Keys are stored: after changing how they are made,
 * rewrite those of the targets there are.
 *
 * @since 1.0
 */
public interface TargetMatcher {

    /**
     * The form that names of the same object share.
     *
     * @param name not blank, at most 100 characters
     * @return at most 100 characters, never blank
     */
    String key(String name);

    /**
     * An existing target that is the same object although its names differ, for instance one within two seconds of arc.
     * Called once for each new target inside the transaction that saves it, after its names were found to be free.
     *
     * @param candidate complete and valid, not saved yet
     * @return id of the other target, empty unless overridden
     */
    default Optional<Long> duplicateOf(Target candidate) {
        return Optional.empty();
    }
}

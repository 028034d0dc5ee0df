package org.tomtoolkit.targets.spi;

import java.util.Optional;
import org.tomtoolkit.targets.Target;

/**
 * Decides when two names, or two targets, mean the same object. The toolkit brings {@code fuzzy} (names in any writing),
 * {@code exact} (names to the letter) and {@code cone} (fuzzy names, and one object per place), see
 * {@code tom.targets.matcher}; a bean of the application takes their place. Keys are stored: after changing how they are
 * made, run the command {@code rebuild-name-keys}. Extend {@code TargetMatcherContract} of {@code tom-targets-testing} to
 * test yours.
 *
 * @since 1.0
 */
public interface TargetMatcher {

    /**
     * The form that names of the same object share. Depends on the name alone, and the key of a key is that key.
     *
     * @param name not blank, at most 100 characters
     * @return at most 100 characters, never blank
     */
    String key(String name);

    /**
     * How close two fixed positions are that are likely the same object, arcseconds, at most 3600; 0 when positions do not
     * count. Whoever makes a target is told of those this close that they may see, and the queue of duplicates lists them.
     *
     * @return 0 unless overridden
     */
    default double radiusArcsec() {
        return 0;
    }

    /**
     * Whether two targets that close cannot be: a new one is refused instead of its maker warned.
     *
     * @return false unless overridden
     */
    default boolean isPositionDecisive() {
        return false;
    }

    /**
     * An existing target that is the same object for another reason than name or distance. Called once for each new target
     * inside the transaction that saves it, after its names were found to be free.
     *
     * @param candidate complete and valid, not saved yet
     * @return id of the other target, empty unless overridden
     */
    default Optional<Long> duplicateOf(Target candidate) {
        return Optional.empty();
    }
}

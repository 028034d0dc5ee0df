package org.tomtoolkit.core.command;

import java.util.List;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * Looks at one part of a TOM's configuration and surroundings; the command {@code check} asks all of them and shows what they
 * found at once. Calls no remote service.
 *
 * @since 1.0
 */
@Spi("configuration check")
public interface ConfigurationCheck extends Plugin {

    /** What is wrong or worth knowing; empty when all is well. */
    List<Finding> findings();

    /**
     * Something found.
     *
     * @param problem true when the TOM or a part of it does not work, false for advice
     * @param text what is the matter
     * @param remedy what to do about it
     */
    record Finding(boolean problem, String text, String remedy) {

        public static Finding problem(String text, String remedy) {
            return new Finding(true, text, remedy);
        }

        public static Finding advice(String text, String remedy) {
            return new Finding(false, text, remedy);
        }
    }
}

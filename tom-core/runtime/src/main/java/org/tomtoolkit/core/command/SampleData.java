package org.tomtoolkit.core.command;

import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * Something to look around with in a TOM that has nothing yet; the command {@code seed-demo} loads all of it.
 *
 * @since 1.0
 */
@Spi("sample data")
public interface SampleData extends Plugin {

    /**
     * Adds what is missing and changes nothing else, so that it may be called again.
     *
     * @return what was done, for a person to read
     */
    String load(Viewer viewer);
}

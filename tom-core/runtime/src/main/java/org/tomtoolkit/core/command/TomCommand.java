package org.tomtoolkit.core.command;

import java.util.concurrent.Callable;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * A command of the packaged application. The id of the plug-in is the name of the command; options and parameters are
 * picocli annotations on its fields, output goes to the writer of picocli's {@code CommandSpec}. It calls the same services as
 * the pages, usually as {@link org.tomtoolkit.core.permission.Viewer#system()}: whoever can start the program on this machine
 * administers the TOM.
 *
 * <p>{@link #call()} answers the exit code, 0 for success. A {@link org.tomtoolkit.core.TomException} it throws is shown with
 * its hint and ends the program with 1. While a command runs no port is open and no job is picked up.
 *
 * @since 1.0
 */
@Spi("command")
public interface TomCommand extends Plugin, Callable<Integer> {

    /** One line that says what the command does; the list of commands shows it. */
    @Override
    String label();
}

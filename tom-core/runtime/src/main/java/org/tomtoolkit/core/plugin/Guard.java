package org.tomtoolkit.core.plugin;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/**
 * Calls into plug-ins and contributions where a failure must cost that contribution only, never the page.
 *
 * @since 1.0
 */
public final class Guard {

    private static final Logger LOG = Logger.getLogger(Guard.class);

    private Guard() {}

    /**
     * The result, or empty when the call throws or returns null. The failure is logged with its cause.
     *
     * @param what whose code is called, for the log
     */
    public static <T> Optional<T> call(String what, Callable<T> code) {
        try {
            return Optional.ofNullable(code.call());
        } catch (Exception | LinkageError | StackOverflowError e) {
            LOG.warnf(e, "%s failed and is left out", what);
            return Optional.empty();
        }
    }
}

package org.tomtoolkit.core.jobs;

import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * Work that recurs; on several nodes each turn runs once.
 *
 * @since 1.0
 */
@Spi("recurring job")
public interface RecurringJob extends Plugin {

    /**
     * When, in UTC: {@code FIXED_DELAY|300s}, {@code DAILY|03:00|UTC}, cron such as {@code 0 3 * * *}, or six fields with seconds after
     * {@code CRON|}. {@code -} is never.
     */
    String schedule();

    /** One turn. Called outside a transaction with an active CDI request context; a failure waits for the next turn. */
    void run() throws Exception;
}

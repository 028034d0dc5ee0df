package org.tomtoolkit.common.notify;

import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * A channel by which people are told outside the site. Called by a job, so it may take its time, is tried again when it fails and
 * never holds up what happened.
 *
 * @since 1.0
 */
@Spi("notifier")
public interface Notifier extends Plugin {

    /** A sentence that says where it sends to, and how to set that up. */
    String about();

    /** Whether this person can be reached: an address is there, credentials are stored. Must be quick. */
    boolean canReach(Recipient recipient);

    /**
     * Sends.
     *
     * @throws Exception for what may work later; it is tried again with growing pauses
     */
    void deliver(Recipient recipient, Notice notice, String url) throws Exception;

    /**
     * Who is told.
     *
     * @param accountId of the account
     * @param username of the account
     * @param email {@code ""} when not known
     */
    record Recipient(long accountId, String username, String email) {}
}

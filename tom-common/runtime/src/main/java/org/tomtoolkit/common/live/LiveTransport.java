package org.tomtoolkit.common.live;

import java.sql.SQLException;
import java.util.function.Consumer;

/** A way to the other nodes. */
interface LiveTransport {

    /** Sends to all nodes, this one too. */
    void send(String payload) throws SQLException;

    /**
     * Listens until the thread is interrupted, and begins again after failures.
     *
     * @param received takes what any node sent
     * @param missed is told after a failure that something may have been missed
     */
    void listen(Consumer<String> received, Runnable missed);

    /** Wakes the listener, so that it ends. */
    void close();
}

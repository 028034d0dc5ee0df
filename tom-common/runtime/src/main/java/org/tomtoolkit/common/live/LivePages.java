package org.tomtoolkit.common.live;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Open pages that are connected to this node.
 *
 * @since 1.0
 */
@ApplicationScoped
public class LivePages {

    private final LiveConnections connections;

    LivePages(LiveConnections connections) {
        this.connections = connections;
    }

    /** How many there are. */
    public int open() {
        return connections.all().size();
    }
}

package org.tomtoolkit.common.live;

import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * A kind of object whose changes pages can follow: the topic {@code target:5} belongs to the plug-in {@code target}. Who
 * may follow is asked when somebody subscribes and again before each message.
 *
 * @since 1.0
 */
@Spi("live topic")
public interface LiveTopic extends Plugin {

    /** Whether this viewer may see the object now; false as well when there is none. Called on a worker thread. */
    boolean maySee(long id, Viewer viewer);
}

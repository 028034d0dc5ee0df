package org.tomtoolkit.targets.share;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * A way to hand targets to others; one plug-in may serve several places. A place is asked by a job, on behalf of who shares,
 * and again when it fails for a reason that may pass, so sending twice must do no harm.
 *
 * @since 1.0
 */
@Spi("sharing destination")
public interface SharingDestination extends Plugin {

    /** The places it serves, from the configuration: never a remote call. */
    List<SharingPlace> places();

    /**
     * Sends one target.
     *
     * @return what the receiver said, also when it refuses
     * @throws org.tomtoolkit.core.remote.RemoteException when it could not be asked; such as may pass are tried again
     */
    SharingAnswer send(SharingPlace place, SharedTarget target);

    /**
     * For a destination that hands over a file instead of sending anything: the file, with the targets in it.
     *
     * @param targets read from the database as they are written, so walk along them once and only while writing
     * @return empty for one that sends
     */
    default Optional<SharedFile> file(SharingPlace place, Stream<SharedTarget> targets) {
        return Optional.empty();
    }
}

package org.tomtoolkit.common.notify;

import java.util.List;
import java.util.Set;

/**
 * Which kinds somebody wants by which channels.
 *
 * @param chosen as {@code kind:channel}
 * @since 1.0
 */
public record NotificationSettingsPage(List<NotificationKind> kinds, List<Channel> channels, Set<String> chosen) {

    /**
     * A channel.
     *
     * @param reachable whether this person can be reached by it now
     */
    public record Channel(String id, String label, String about, boolean reachable) {}

    public boolean isChosen(NotificationKind kind, Channel channel) {
        return chosen.contains(kind.id() + ":" + channel.id());
    }
}

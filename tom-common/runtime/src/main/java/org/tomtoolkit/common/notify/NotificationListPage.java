package org.tomtoolkit.common.notify;

import java.util.List;

/**
 * One's own notifications.
 *
 * @param newest id of the newest shown, 0 for none
 * @param older query of the page with older ones, {@code ""} on the last
 * @since 1.0
 */
public record NotificationListPage(List<Notification> notifications, long newest, String older) {

    /** Whether any of these is unread. */
    public boolean hasUnread() {
        return notifications.stream().anyMatch(Notification::isUnread);
    }
}

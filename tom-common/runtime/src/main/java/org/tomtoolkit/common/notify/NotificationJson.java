package org.tomtoolkit.common.notify;

import java.time.Instant;

/** A notification on the wire. */
public record NotificationJson(
        long id, String kind, String level, String text, String link, Instant created, boolean unread) {

    static NotificationJson of(Notification notification) {
        return new NotificationJson(
                notification.id(),
                notification.kind(),
                notification.severity().css(),
                notification.text(),
                notification.link(),
                notification.created(),
                notification.isUnread());
    }
}

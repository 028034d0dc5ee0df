package org.tomtoolkit.common.notify;

import org.tomtoolkit.common.table.TableView;

/**
 * One's own notifications.
 *
 * @param newest id of the newest there is, 0 for none
 * @param hasUnread whether any is unread
 */
public record NotificationListPage(TableView table, long newest, boolean hasUnread) {}

package org.tomtoolkit.common.notify;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Guard;

/**
 * Builds the pages of notifications.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class NotificationPages {

    private final Notifications notifications;
    private final Tables tables;
    private final NotificationTable table;
    private final Notifiers notifiers;
    private final Wishes wishes;
    private final AccountRepository accounts;

    NotificationPages(
            Notifications notifications,
            Tables tables,
            NotificationTable table,
            Notifiers notifiers,
            Wishes wishes,
            AccountRepository accounts) {
        this.notifications = notifications;
        this.tables = tables;
        this.table = table;
        this.notifiers = notifiers;
        this.wishes = wishes;
        this.accounts = accounts;
    }

    /** The page for this query string. */
    NotificationListPage list(Map<String, List<String>> query, Viewer viewer) {
        long newest = notifications.list(viewer, false, null, 1).stream()
                .mapToLong(Notification::id)
                .findFirst()
                .orElse(0);
        return new NotificationListPage(table(query, viewer), newest, notifications.unread(viewer) > 0);
    }

    /** Only the table, for htmx. */
    TableView table(Map<String, List<String>> query, Viewer viewer) {
        return tables.view(table, query, viewer);
    }

    NotificationSettingsPage settings(Viewer viewer) {
        Notifier.Recipient recipient = DeliverNotice.recipient(accounts.findById(viewer.userId()));
        List<NotificationSettingsPage.Channel> channels = notifiers.all().stream()
                .map(channel -> new NotificationSettingsPage.Channel(
                        channel.id(),
                        channel.label(),
                        channel.about(),
                        Guard.call("The notifier " + channel.id(), () -> channel.canReach(recipient))
                                .orElse(false)))
                .toList();
        return new NotificationSettingsPage(wishes.kinds(), channels, wishes.of(viewer.userId()));
    }

    void store(Collection<String> chosen, Viewer viewer) {
        wishes.store(viewer.userId(), chosen);
    }
}

package org.tomtoolkit.common.notify;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tomtoolkit.common.account.AccountRepository;
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

    private static final int SHOWN = 50;

    private final Notifications notifications;
    private final Notifiers notifiers;
    private final Wishes wishes;
    private final AccountRepository accounts;

    NotificationPages(Notifications notifications, Notifiers notifiers, Wishes wishes, AccountRepository accounts) {
        this.notifications = notifications;
        this.notifiers = notifiers;
        this.wishes = wishes;
        this.accounts = accounts;
    }

    NotificationListPage list(Long beforeId, Viewer viewer) {
        List<Notification> found = notifications.list(viewer, false, beforeId, SHOWN + 1);
        List<Notification> shown = found.stream().limit(SHOWN).toList();
        String older = found.size() > SHOWN ? "?before=" + shown.get(SHOWN - 1).id() : "";
        return new NotificationListPage(
                shown, shown.isEmpty() ? 0 : shown.get(0).id(), older);
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

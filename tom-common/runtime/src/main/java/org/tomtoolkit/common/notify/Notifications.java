package org.tomtoolkit.common.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.common.live.Live;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Tells people what happened: keeps it for them, shows it on their open pages, sends it by the channels they chose. Everybody
 * sees their own only.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Notifications {

    private static final int MAX_COUNTED = 100;

    private final NotificationRecords records;
    private final Wishes wishes;
    private final Jobs jobs;
    private final Live live;

    Notifications(NotificationRecords records, Wishes wishes, Jobs jobs, Live live) {
        this.records = records;
        this.wishes = wishes;
        this.jobs = jobs;
        this.live = live;
    }

    /**
     * Tells one person, as part of the caller's transaction: they hear of it after the commit, and of what rolls back never.
     * Whether they may see what it links to is for the caller to know, and is checked again when they follow the link.
     */
    @Transactional
    public void send(long accountId, Notice notice) {
        Notification stored = new Notification(accountId, notice, Instant.now());
        records.persist(stored);
        for (String channel : wishes.channels(accountId, notice.kind())) {
            jobs.enqueue(DeliverNotice.KIND, new DeliverNotice.Parameters(channel, accountId, notice), Viewer.system());
        }
        live.tellUser(accountId, "notification", NotificationJson.of(stored));
    }

    /** Tells several people. */
    @Transactional
    public void send(Collection<Long> accountIds, Notice notice) {
        accountIds.stream().distinct().forEach(id -> send(id, notice));
    }

    /** Newest first. */
    public List<Notification> list(Viewer viewer, boolean unreadOnly, Long beforeId, int limit) {
        return viewer.isLoggedIn() ? records.list(viewer.userId(), unreadOnly, beforeId, limit) : List.of();
    }

    /** Those after the one with this id, oldest first. */
    public List<Notification> after(Viewer viewer, long afterId, int limit) {
        return viewer.isLoggedIn() ? records.after(viewer.userId(), afterId, limit) : List.of();
    }

    /** How many are unread; counts to 100. */
    public int unread(Viewer viewer) {
        return viewer.isLoggedIn() ? records.unread(viewer.userId(), MAX_COUNTED) : 0;
    }

    /** One's own, empty when it is somebody else's or gone. */
    public Optional<Notification> find(long id, Viewer viewer) {
        return viewer.isLoggedIn() ? records.find(id, viewer.userId()) : Optional.empty();
    }

    /** Marks one as read; other open pages of the same person hear of it. */
    @Transactional
    public void markRead(long id, Viewer viewer) {
        if (viewer.isLoggedIn() && records.markRead(id, viewer.userId()) > 0) {
            live.tellUser(viewer.userId(), "read", java.util.Map.of("id", id));
        }
    }

    /** Marks several as read; those of other people are passed over. */
    @Transactional
    public void markRead(Collection<Long> ids, Viewer viewer) {
        if (viewer.isLoggedIn() && records.markRead(ids, viewer.userId()) > 0) {
            live.tellUser(viewer.userId(), "read", java.util.Map.of("id", 0));
        }
    }

    /** Marks all as read that are not newer than this one. */
    @Transactional
    public void markAllRead(long upToId, Viewer viewer) {
        if (viewer.isLoggedIn() && records.markAllRead(upToId, viewer.userId()) > 0) {
            live.tellUser(viewer.userId(), "read", java.util.Map.of("id", 0));
        }
    }
}

package org.tomtoolkit.common.notify;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Notifications in the database. */
@ApplicationScoped
class NotificationRecords implements PanacheRepository<Notification> {

    List<Notification> list(long accountId, boolean unreadOnly, Long beforeId, int limit) {
        return find(
                        "accountId = ?1 and id < ?2 and (unread = true or ?3 = false) order by id desc",
                        accountId,
                        beforeId == null ? Long.MAX_VALUE : beforeId,
                        unreadOnly)
                .page(0, limit)
                .list();
    }

    List<Notification> after(long accountId, long afterId, int limit) {
        return find("accountId = ?1 and id > ?2 order by id", accountId, afterId)
                .page(0, limit)
                .list();
    }

    int unread(long accountId, int limit) {
        return getEntityManager()
                .createQuery("select n.id from Notification n where n.accountId = ?1 and n.unread = true", Long.class)
                .setParameter(1, accountId)
                .setMaxResults(limit)
                .getResultList()
                .size();
    }

    Optional<Notification> find(long id, long accountId) {
        return find("id = ?1 and accountId = ?2", id, accountId).firstResultOptional();
    }

    int markRead(long id, long accountId) {
        return update("unread = false where id = ?1 and accountId = ?2 and unread = true", id, accountId);
    }

    int markRead(Collection<Long> ids, long accountId) {
        return update("unread = false where id in ?1 and accountId = ?2 and unread = true", ids, accountId);
    }

    int markAllRead(long upToId, long accountId) {
        return update("unread = false where id <= ?1 and accountId = ?2 and unread = true", upToId, accountId);
    }

    @Transactional
    void deleteOlder(Instant end) {
        delete("created < ?1", end);
    }

    /** Accounts that have more than their share. */
    List<Long> crowded(int limit) {
        return getEntityManager()
                .createQuery(
                        "select n.accountId from Notification n group by n.accountId having count(n) > ?1", Long.class)
                .setParameter(1, (long) limit)
                .getResultList();
    }

    @Transactional
    void keepNewest(long accountId, int limit) {
        List<Long> first = getEntityManager()
                .createQuery("select n.id from Notification n where n.accountId = ?1 order by n.id desc", Long.class)
                .setParameter(1, accountId)
                .setFirstResult(limit)
                .setMaxResults(1)
                .getResultList();
        first.forEach(id -> delete("accountId = ?1 and id <= ?2", accountId, id));
    }
}

package org.tomtoolkit.targets.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;

/** The transactions of the outbox. */
@ApplicationScoped
class OutboxRecords {

    private final EntityManager entities;
    private final Jobs jobs;
    private final Event<Object> events;

    OutboxRecords(EntityManager entities, Jobs jobs, Event<Object> events) {
        this.entities = entities;
        this.jobs = jobs;
        this.events = events;
    }

    /** Puts targets into the outbox and enqueues their jobs; answers the ids of the items. */
    @Transactional
    public List<Long> request(Collection<Long> targets, String destination, String lists, boolean update, Viewer by) {
        Map<Long, ShareItem> present = new HashMap<>();
        entities.createQuery("from ShareItem i where i.destination = ?1 and i.targetId in ?2", ShareItem.class)
                .setParameter(1, destination)
                .setParameter(2, targets)
                .getResultList()
                .forEach(item -> present.put(item.getTargetId(), item));
        List<ShareItem> items = new ArrayList<>();
        for (Long target : targets) {
            ShareItem item = present.get(target);
            if (item == null) {
                item = new ShareItem(target, destination, now());
                entities.persist(item);
            }
            item.request(by.userId(), lists, update, now());
            items.add(item);
        }
        entities.flush();
        jobs.enqueueAll(
                SendTarget.KIND,
                items.stream()
                        .map(item -> new SendTarget.Parameters(item.getId(), item.getRequested()))
                        .toList(),
                by);
        return items.stream().map(ShareItem::getId).toList();
    }

    /** Changes an item that waits, unless it was asked for anew since. */
    @Transactional
    public void change(long id, long requested, Consumer<ShareItem> change) {
        current(id, requested).ifPresent(change);
    }

    /** Notes that the receiver has it. What was asked for in between stays in the queue. */
    @Transactional
    public void sent(long id, long requested, SharingAnswer answer, String hash) {
        ShareItem item = entities.find(ShareItem.class, id);
        if (item != null) {
            item.received(answer, hash, now());
            current(id, requested).ifPresent(each -> each.end(ShareState.SENT, answer.text(), now()));
            events.fire(new TargetShared(item.getTargetId(), item.getDestination(), answer.remoteId()));
        }
    }

    private Optional<ShareItem> current(long id, long requested) {
        ShareItem item = entities.find(ShareItem.class, id);
        return Optional.ofNullable(item)
                .filter(each -> each.getRequested() == requested && each.getState() == ShareState.QUEUED);
    }

    /** Calls off what waits; false when nothing waited. */
    @Transactional
    public boolean cancel(long id, String why) {
        ShareItem item = entities.find(ShareItem.class, id);
        boolean waits = item != null && item.getState() == ShareState.QUEUED;
        if (waits) {
            item.end(ShareState.CANCELLED, why, now());
        }
        return waits;
    }

    /** Detached. */
    Optional<ShareItem> find(long id) {
        Optional<ShareItem> found = Optional.ofNullable(entities.find(ShareItem.class, id));
        found.ifPresent(entities::detach);
        return found;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}

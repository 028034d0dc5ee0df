package org.tomtoolkit.targets.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.targets.TargetUpdated;

/**
 * Puts changed targets that somebody follows into the outbox, at the end of the transaction that changes them: one question
 * for all of them, since most have no follower.
 */
@ApplicationScoped
class Followers {

    private static final int STEP = 500;

    private final EntityManager entities;
    private final OutboxRecords outbox;
    private final AccountRepository accounts;
    private final TransactionSynchronizationRegistry transaction;

    Followers(
            EntityManager entities,
            OutboxRecords outbox,
            AccountRepository accounts,
            TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.outbox = outbox;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** Who sends what to where. */
    private record Way(long accountId, String destination) {}

    void hear(@Observes TargetUpdated event) {
        Changed changed = (Changed) transaction.getResource(Changed.class);
        if (changed == null) {
            changed = new Changed(new LinkedHashSet<>());
            transaction.putResource(Changed.class, changed);
            transaction.registerInterposedSynchronization(changed);
        }
        changed.targets.add(event.targetId());
    }

    /** The targets of one transaction. */
    private final class Changed implements Synchronization {

        private final Set<Long> targets;

        private Changed(Set<Long> targets) {
            this.targets = targets;
        }

        @Override
        public void beforeCompletion() {
            List<Long> all = List.copyOf(targets);
            targets.clear();
            for (int from = 0; from < all.size(); from += STEP) {
                send(all.subList(from, Math.min(all.size(), from + STEP)));
            }
        }

        @Override
        public void afterCompletion(int status) {
            targets.clear();
        }
    }

    private void send(List<Long> targets) {
        Map<Way, List<Long>> ways = new LinkedHashMap<>();
        entities.createQuery(
                        "from ContinuousShare c where c.targetId in ?1 and c.accountId is not null order by c.id",
                        ContinuousShare.class)
                .setParameter(1, targets)
                .getResultList()
                .forEach(share -> ways.computeIfAbsent(
                                new Way(share.getAccountId(), share.getDestination()), way -> new ArrayList<>())
                        .add(share.getTargetId()));
        ways.forEach((way, followed) -> accounts.viewer(way.accountId())
                .ifPresent(by -> outbox.request(followed, way.destination(), null, true, by)));
        if (!ways.isEmpty()) {
            entities.flush();
        }
    }
}

package org.tomtoolkit.targets.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.targets.TargetUpdated;
import org.tomtoolkit.targets.TargetsUpdated;

/**
 * Puts changed targets that somebody follows into the outbox, in the transaction that changes them; of many that change at
 * once it is asked at once who follows them, since most have no follower.
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

    /** Before the events of each of them. */
    void hear(@Observes TargetsUpdated event) {
        List<Long> all = event.targetIds();
        for (int from = 0; from < all.size(); from += STEP) {
            send(all.subList(from, Math.min(all.size(), from + STEP)));
        }
        transaction.putResource(Followers.class, Set.copyOf(all));
    }

    void hear(@Observes TargetUpdated event) {
        boolean asked =
                transaction.getResource(Followers.class) instanceof Set<?> some && some.contains(event.targetId());
        if (!asked) {
            send(List.of(event.targetId()));
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
    }
}

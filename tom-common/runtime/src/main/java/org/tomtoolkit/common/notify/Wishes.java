package org.tomtoolkit.common.notify;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who wants what by which channel. */
@ApplicationScoped
class Wishes implements PanacheRepositoryBase<Wish, Wish.Key> {

    private final Notifiers notifiers;
    private final List<NotificationKind> kinds;

    Wishes(Notifiers notifiers, @All List<NotificationKind> kinds) {
        this.notifiers = notifiers;
        this.kinds = kinds.stream()
                .sorted(Comparator.comparing(NotificationKind::label))
                .toList();
    }

    List<NotificationKind> kinds() {
        return kinds;
    }

    /** Channels that exist and that this person chose. */
    List<String> channels(long accountId, String kind) {
        return list("accountId = ?1 and kind = ?2", accountId, kind).stream()
                .map(Wish::channel)
                .filter(channel -> notifiers.find(channel).isPresent())
                .toList();
    }

    /** Choices as {@code kind:channel}. */
    Set<String> of(long accountId) {
        return list("accountId", accountId).stream().map(Wish::code).collect(Collectors.toSet());
    }

    /** Replaces the choices of a person; what does not exist is left out. */
    @Transactional
    void store(long accountId, Collection<String> chosen) {
        delete("accountId", accountId);
        for (NotificationKind kind : kinds) {
            for (Notifier channel : notifiers.all()) {
                Wish wish = new Wish(accountId, kind.id(), channel.id());
                if (chosen.contains(wish.code())) {
                    persist(wish);
                }
            }
        }
    }
}

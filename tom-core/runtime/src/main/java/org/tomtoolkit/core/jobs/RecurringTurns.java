package org.tomtoolkit.core.jobs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The last turns in the database. */
@ApplicationScoped
class RecurringTurns implements PanacheRepositoryBase<RecurringTurn, String> {

    /**
     * @param failure why it failed, null when it did not
     */
    @Transactional
    void note(String job, Instant start, String failure) {
        RecurringTurn turn = findById(job);
        if (turn == null) {
            turn = new RecurringTurn(job);
            turn.ended(start, Instant.now(), failure);
            persist(turn);
        } else {
            turn.ended(start, Instant.now(), failure);
        }
    }

    Map<String, RecurringTurn> byJob() {
        return listAll().stream().collect(Collectors.toMap(RecurringTurn::job, Function.identity()));
    }
}

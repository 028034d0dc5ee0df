package org.tomtoolkit.common.token;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tokens in the database. */
@ApplicationScoped
class ApiTokenRepository implements PanacheRepository<ApiToken> {

    Optional<ApiToken> byHash(String hash) {
        return find("secretHash", hash).firstResultOptional();
    }

    /** The latest first. */
    List<ApiToken> of(long accountId) {
        return list("accountId = ?1 order by created desc, id desc", accountId);
    }

    void dropExpired(long accountId, Instant now) {
        delete("accountId = ?1 and expires < ?2", accountId, now);
    }
}

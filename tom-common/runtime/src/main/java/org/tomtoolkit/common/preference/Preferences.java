package org.tomtoolkit.common.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tomtoolkit.core.permission.Viewer;

/**
 * What the site remembers about how a user likes it. Visitors have no preferences.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Preferences {

    private static final int MAX_KEY = 100;
    private static final int MAX_VALUE = 2000;

    private final EntityManager entities;

    Preferences(EntityManager entities) {
        this.entities = entities;
    }

    /** What was remembered under this key. */
    public Optional<String> get(String key, Viewer viewer) {
        return find(key, viewer).map(AccountPreference::getValue);
    }

    /**
     * Remembers a choice; an empty value forgets it. Does nothing for visitors.
     *
     * @param key at most 100 characters
     * @param value at most 2,000 characters
     */
    @Transactional
    public void set(String key, String value, Viewer viewer) {
        if (!viewer.isLoggedIn()) {
            return;
        }
        if (key.length() > MAX_KEY || value.length() > MAX_VALUE) {
            throw new IllegalArgumentException("Too long for a preference: " + key);
        }
        Optional<AccountPreference> present = find(key, viewer);
        if (value.isEmpty()) {
            present.ifPresent(entities::remove);
        } else if (present.isPresent()) {
            present.get().setValue(value);
        } else {
            entities.persist(new AccountPreference(viewer.userId(), key, value));
        }
    }

    private Optional<AccountPreference> find(String key, Viewer viewer) {
        if (!viewer.isLoggedIn()) {
            return Optional.empty();
        }
        return entities
                .createQuery("from AccountPreference p where p.accountId = ?1 and p.key = ?2", AccountPreference.class)
                .setParameter(1, viewer.userId())
                .setParameter(2, key)
                .getResultList()
                .stream()
                .findFirst();
    }
}

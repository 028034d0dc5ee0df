package org.tomtoolkit.targets.saved;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.TableRequest;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteRequest;

/**
 * The saved searches of each person. A search is nothing but the query string of the list, so its address can be sent to
 * anybody; what they see of it is what they may see.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class SavedSearches {

    private static final int MAX_NAME = 100;
    private static final int MAX_FILTER = 2000;
    private static final int MOST = 100;

    private final EntityManager entities;

    protected SavedSearches(EntityManager entities) {
        this.entities = entities;
    }

    /** By name; none for visitors. */
    public List<SavedSearch> of(Viewer viewer) {
        return viewer.isLoggedIn()
                ? entities.createQuery("from SavedSearch s where s.accountId = ?1 order by s.name", SavedSearch.class)
                        .setParameter(1, viewer.userId())
                        .setMaxResults(MOST)
                        .getResultList()
                : List.of();
    }

    /**
     * Remembers a filter; one of the same name is replaced.
     *
     * @param query parameters of the list
     * @throws ValidationException at {@code name} or {@code filter}
     */
    @Transactional
    public SavedSearch save(String name, Map<String, List<String>> query, Viewer viewer) {
        String plain = plain(name);
        String filter = filter(query);
        List<SavedSearch> present = of(viewer);
        SavedSearch search = present.stream()
                .filter(other -> other.getName().equals(plain))
                .findFirst()
                .orElseGet(() -> added(plain, present.size(), viewer));
        search.setFilter(filter);
        return search;
    }

    /**
     * @throws TomException 404 when the viewer has no such search
     * @throws ValidationException at {@code name}
     */
    @Transactional
    public SavedSearch rename(long id, String name, Viewer viewer) {
        List<SavedSearch> present = of(viewer);
        SavedSearch search = present.stream()
                .filter(own -> own.getId() == id)
                .findFirst()
                .orElseThrow(() -> TomException.notFound("saved search"));
        String plain = plain(name);
        if (present.stream()
                .anyMatch(other -> other != search && other.getName().equals(plain))) {
            throw ValidationException.at("name", "You have a saved search called " + plain + " already.");
        }
        search.setName(plain);
        return search;
    }

    private static String plain(String name) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > MAX_NAME) {
            throw ValidationException.at("name", "A saved search needs a name of at most " + MAX_NAME + " characters.");
        }
        return plain;
    }

    private SavedSearch added(String name, int present, Viewer viewer) {
        if (present >= MOST) {
            throw ValidationException.at("name", "You have " + MOST + " saved searches. Delete one first.");
        }
        SavedSearch search =
                new SavedSearch(viewer.userId(), name, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        entities.persist(search);
        return search;
    }

    private static String filter(Map<String, List<String>> query) {
        TableRequest request = new TableRequest(query);
        Map<String, String> wanted = new LinkedHashMap<>(request.filters());
        if (!request.text("sort").isEmpty()) {
            wanted.put("sort", request.text("sort"));
        }
        String filter = RemoteRequest.encode(wanted);
        if (filter.isEmpty()) {
            throw ValidationException.at("filter", "There is nothing to save: set a filter first.");
        }
        if (filter.length() > MAX_FILTER) {
            throw ValidationException.at("filter", "This filter is too long to be saved.");
        }
        return filter;
    }

    /**
     * @throws TomException 404 when the viewer has no such search
     */
    @Transactional
    public void delete(long id, Viewer viewer) {
        int gone = entities.createQuery("delete from SavedSearch s where s.id = ?1 and s.accountId = ?2")
                .setParameter(1, id)
                .setParameter(2, viewer.userId())
                .executeUpdate();
        if (gone == 0) {
            throw TomException.notFound("saved search");
        }
    }
}

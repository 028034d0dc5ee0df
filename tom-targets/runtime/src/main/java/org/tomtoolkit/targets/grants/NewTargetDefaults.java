package org.tomtoolkit.targets.grants;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.TargetsConfig;

/**
 * What a new target starts with when nobody says otherwise, wherever it comes from: what its owner prefers, else what the
 * site says.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class NewTargetDefaults {

    private static final int MOST_GROUPS = 100;

    private final EntityManager entities;
    private final TargetsConfig config;

    protected NewTargetDefaults(EntityManager entities, TargetsConfig config) {
        this.entities = entities;
        this.config = config;
    }

    /**
     * A visibility, and groups that may view, change and delete.
     *
     * @param own whether the person chose this, rather than the site
     * @since 1.0
     */
    public record Defaults(Visibility visibility, Set<Long> groupIds, boolean own) {}

    /** For new targets of this viewer; a group they have left since is not among theirs. */
    public Defaults of(Viewer viewer) {
        DefaultsRow row = viewer.isLoggedIn() ? entities.find(DefaultsRow.class, viewer.userId()) : null;
        if (row == null) {
            return new Defaults(config.defaultVisibility(), ofSite(), false);
        }
        Set<Long> groups = new LinkedHashSet<>(row.groupIds());
        groups.removeIf(id -> !viewer.superuser() && !viewer.groupIds().contains(id) && !ofSite().contains(id));
        return new Defaults(row.visibility(), groups, true);
    }

    /** Ids of the groups that the site gives every new target to. */
    public Set<Long> ofSite() {
        List<String> names = config.defaultGroups().orElse(List.of());
        return names.isEmpty()
                ? Set.of()
                : new LinkedHashSet<>(entities.createQuery(
                                "select g.id from AccountGroup g where g.name in ?1 order by g.id", Long.class)
                        .setParameter(1, names)
                        .getResultList());
    }

    /** Remembers what this person prefers. */
    @Transactional
    public void set(Visibility visibility, Set<Long> groupIds, Viewer viewer) {
        requireAccount(viewer);
        Set<Long> site = ofSite();
        boolean theirs = viewer.superuser()
                || groupIds.stream().allMatch(id -> viewer.groupIds().contains(id) || site.contains(id));
        if (!theirs || groupIds.size() > MOST_GROUPS) {
            throw ValidationException.at("groups", "Choose among your own groups, at most " + MOST_GROUPS + ".");
        }
        entities.merge(new DefaultsRow(viewer.userId(), visibility, groupIds));
    }

    /** Back to what the site says. */
    @Transactional
    public void forget(Viewer viewer) {
        requireAccount(viewer);
        entities.createQuery("delete from DefaultsRow d where d.accountId = ?1")
                .setParameter(1, viewer.userId())
                .executeUpdate();
    }

    private static void requireAccount(Viewer viewer) {
        if (!viewer.isLoggedIn()) {
            throw new TomException(401, "Not logged in", "Only people with an account have settings.", "Log in.");
        }
    }
}

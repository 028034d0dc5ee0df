package org.tomtoolkit.targets.share;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;

/** Builds the pages of continuous shares; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class ContinuousSharePage {

    private static final int SHOWN = 500;

    /**
     * What the page shows.
     *
     * @param targetId the target, null for the page of all
     * @param targetName its name
     * @param total of all shares, also those the page has no room for
     * @param places those that can follow the target
     * @param chosen key of the place in the form
     * @param error what is wrong with the form, {@code ""} for nothing
     */
    public record View(
            Long targetId,
            String targetName,
            List<Row> rows,
            long total,
            List<SharingPlace> places,
            String chosen,
            String error) {}

    /** A continuous share with names instead of ids; by is {@code ""} when the account is gone. */
    public record Row(ContinuousShare share, String targetName, String place, String by) {}

    private final EntityManager entities;
    private final TargetAccess targets;
    private final ContinuousShares shares;
    private final SharingPlaces places;

    protected ContinuousSharePage(
            EntityManager entities, TargetAccess targets, ContinuousShares shares, SharingPlaces places) {
        this.entities = entities;
        this.targets = targets;
        this.shares = shares;
        this.places = places;
    }

    /** Those of all targets that the viewer may change. */
    public View all(Viewer viewer) {
        return new View(null, "", rows(null, viewer), shares.count(null, viewer), List.of(), "", "");
    }

    /**
     * @throws org.tomtoolkit.core.TomException 404 or 403 when the viewer may not change the target
     */
    public View ofTarget(long id, String chosen, String error, Viewer viewer) {
        Target target = targets.get(id, viewer, Action.CHANGE);
        return new View(
                id, target.getName(), rows(id, viewer), shares.count(id, viewer), places.senders(), chosen, error);
    }

    private List<Row> rows(Long targetId, Viewer viewer) {
        List<ContinuousShare> found = shares.list(targetId, viewer, 0, SHOWN);
        Map<Long, String> targetNames = names(
                "select t.id, t.name from Target t where t.id in ?1",
                found.stream().map(ContinuousShare::getTargetId).toList());
        Map<Long, String> people = names(
                "select a.id, a.username from Account a where a.id in ?1",
                found.stream()
                        .map(ContinuousShare::getAccountId)
                        .filter(Objects::nonNull)
                        .toList());
        List<Row> rows = new ArrayList<>();
        for (ContinuousShare share : found) {
            rows.add(new Row(
                    share,
                    targetNames.getOrDefault(share.getTargetId(), ""),
                    places.label(share.getDestination()),
                    share.getAccountId() == null ? "" : people.getOrDefault(share.getAccountId(), "")));
        }
        return rows;
    }

    private Map<Long, String> names(String hql, List<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(hql, Object[].class)
                    .setParameter(1, ids)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }
}

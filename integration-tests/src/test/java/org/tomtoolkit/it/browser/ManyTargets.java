package org.tomtoolkit.it.browser;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.targets.lists.TargetLists;

/** Targets of one person in a list of theirs, written in a few statements: evenly spread, the last one where 0h meets 0°. */
final class ManyTargets {

    static final String LAST = "Crowd last";

    /** Steps of two irrational numbers spread them over the sphere. */
    private static final double RA_STEP = 271.7559598448493;

    private static final double DEC_STEP = 0.5698402909980532;

    /** A database with one writer must not be kept from others for long. */
    private static final int STEP = 10_000;

    private final EntityManager entities;
    private final int number;

    ManyTargets(EntityManager entities, int number) {
        this.entities = entities;
        this.number = number;
    }

    /** Answers the id of their list. */
    long write(TargetLists lists, Viewer owner) {
        long list = lists.create("Crowd", Visibility.PRIVATE, owner).getId();
        for (int from = 1; from <= number; from += STEP) {
            int first = from;
            QuarkusTransaction.requiringNew().run(() -> step(first, Math.min(number, first + STEP - 1), owner));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into tom_target_list_member (list_id, target_id, share_level) select ?1, id, 0"
                                        + " from tom_target where owner_id = ?2")
                        .setParameter(1, list)
                        .setParameter(2, owner.userId())
                        .executeUpdate());
        return list;
    }

    private void step(int from, int to, Viewer owner) {
        entities.createNativeQuery("""
                        with recursive n(i) as (select ?1 union all select i + 1 from n where i < ?2),
                        spread as (select i, %1$s * i - 360 * floor(%1$s * i / 360) as ra,
                            degrees(asin(2 * (%2$s * i - floor(%2$s * i)) - 1)) as de from n),
                        place as (select i, case when i = ?3 then 0 else ra end as ra,
                            case when i = ?3 then 0 else de end as de from spread)
                        insert into tom_target (name, name_key, target_type, visibility, owner_id, created, modified,
                            ra_deg, dec_deg, epoch, sky_zone, unit_x, unit_y, unit_z)
                        select case when i = ?3 then '%3$s' else 'Crowd ' || i end,
                            case when i = ?3 then 'crowdlast' else 'crowd' || i end, 'SIDEREAL', 'PRIVATE', ?4, ?5, ?5,
                            ra, de, 2000.0, cast(floor((de + 90) / 0.25) as integer),
                            cos(radians(de)) * cos(radians(ra)), cos(radians(de)) * sin(radians(ra)), sin(radians(de))
                        from place
                        """.formatted(RA_STEP, DEC_STEP, LAST))
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, number)
                .setParameter(4, owner.userId())
                .setParameter(5, Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .executeUpdate();
    }

    void delete(Viewer owner) {
        String some =
                "delete from tom_target where id in (select id from tom_target where owner_id = ?1 limit " + STEP + ")";
        int gone = STEP;
        while (gone == STEP) {
            gone = deleted(some, owner);
        }
        deleted("delete from tom_target_list where owner_id = ?1", owner);
    }

    private int deleted(String sql, Viewer owner) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql)
                        .setParameter(1, owner.userId())
                        .executeUpdate());
    }

    /** How many of them are this near to a place. */
    long within(SkyPosition centre, double radiusDeg) {
        long found = 0;
        for (int i = 1; i <= number; i++) {
            found += position(i).separationDeg(centre) <= radiusDeg ? 1 : 0;
        }
        return found;
    }

    private SkyPosition position(int i) {
        double height = DEC_STEP * i - Math.floor(DEC_STEP * i);
        return i == number
                ? new SkyPosition(0, 0)
                : new SkyPosition(RA_STEP * i % 360, Math.toDegrees(Math.asin(2 * height - 1)));
    }
}

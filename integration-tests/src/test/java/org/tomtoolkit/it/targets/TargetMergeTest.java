package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.comment.Comments;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.dataproducts.Measurements;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.observations.Observations;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetLists;
import org.tomtoolkit.targets.merge.TargetMerge;
import org.tomtoolkit.targets.names.TargetName;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.spi.MergeParticipant;

/** Two targets become one, with all that belongs to them, and two again. */
@QuarkusTest
class TargetMergeTest extends MergedTargets {

    @Inject
    TargetNames names;

    @Inject
    TargetExtras extras;

    @Inject
    TargetLists lists;

    @Inject
    Observations observations;

    @Inject
    Measurements measurements;

    @Inject
    Comments comments;

    @Inject
    EntityManager entities;

    @All
    List<MergeParticipant> participants;

    private List<String> aliases(long id) {
        return names.of(id).stream().map(TargetName::getName).toList();
    }

    private Set<String> extraTexts(long id) {
        Set<String> texts = new TreeSet<>();
        for (TargetExtra extra : extras.of(id)) {
            texts.add(extra.getKey() + "=" + extra.getValue());
        }
        return texts;
    }

    private long count(String entity, long targetId) {
        return entities.createQuery("select count(*) from " + entity + " x where x.targetId = ?1", Long.class)
                .setParameter(1, targetId)
                .getSingleResult();
    }

    private static PhotometryPoint point(double magnitude, double mjd) {
        return PhotometryPoint.detection(mjd, "r", magnitude, null);
    }

    @Test
    void everythingMovesAndComesBack() {
        Viewer alice = people.viewer(People.ALICE);
        Target kept = make(TargetDraft.sidereal("Merge A", 50, 10)
                .set("parallax", 0)
                .alias("Merge A alias")
                .extra("both", "of A")
                .extra("only-a", "1"));
        Target other = make(TargetDraft.sidereal("Merge B", 50, 10)
                .set("parallax", 7)
                .set("distance", 12.5)
                .set("distance_err", 0)
                .set("pm_ra", 3)
                .alias("Merge B one")
                .alias("Merge B two")
                .extra("both", "of B")
                .extra("only-b", "2"));
        Set<String> extrasOfB = extraTexts(other.getId());
        TargetList list = lists.create("Merge list", Visibility.PRIVATE, alice);
        lists.add(list.getId(), List.of(other.getId()), alice);
        observations.addExisting(other.getId(), "manual", "merge-1", false, alice);
        comments.write("target", other.getId(), "About B", alice);
        measurements.addPhotometry(kept.getId(), List.of(point(15.5, 61000)), null, alice);
        measurements.addPhotometry(other.getId(), List.of(point(15.5, 61000), point(16, 61001)), null, alice);

        Page page = alice().get("/targets/merge/" + kept.getId() + "/" + other.getId() + "/")
                .is(200);
        assertEquals(
                List.of(
                        "its place in a list",
                        "a comment",
                        "an observation record",
                        "2 points of photometry, 1 of which are there already"),
                page.texts("#merge-moving li").stream()
                        .sorted((a, b) -> Integer.compare(order(a), order(b)))
                        .toList());
        assertTrue(page.text("#merge-table").contains("Distance – 12.5 pc 12.5 pc"), page::body);
        assertTrue(page.text("#merge-table").contains("Parallax 0 mas 7 mas 0 mas"), page::body);

        Page done = alice().post("/targets/merge/" + kept.getId() + "/" + other.getId() + "/", Map.of())
                .is(303);
        long mergeId = Long.parseLong(done.location().replaceAll("\\D", ""));
        Target merged = targets.get(kept.getId(), alice, Action.VIEW);
        assertEquals(0.0, merged.getParallax(), "zero is a value");
        assertEquals(12.5, merged.getDistance());
        assertEquals(0.0, merged.getDistanceErr());
        assertEquals(3.0, merged.getPmRa());
        assertEquals(
                Set.of("Merge A alias", "Merge B", "Merge B one", "Merge B two"), new HashSet<>(aliases(kept.getId())));
        assertTrue(extraTexts(kept.getId()).containsAll(Set.of("both=of A", "only-a=1", "only-b=2")));
        assertEquals(
                List.of(list.getId()),
                lists.with(kept.getId(), alice).stream().map(TargetList::getId).toList());
        assertEquals(1, count("ObservationRecord", kept.getId()));
        assertEquals(2, count("Photometry", kept.getId()));
        assertEquals(1, comments.on("target", kept.getId(), alice, 10).size());
        assertThrows(TomException.class, () -> targets.get(other.getId(), alice, Action.VIEW));
        assertEquals(
                "/targets/" + kept.getId() + "/",
                alice().get("/targets/" + other.getId() + "/").is(303).location());
        bob().get("/targets/" + other.getId() + "/").is(404);
        assertTrue(alice().get("/targets/" + kept.getId() + "/merge/")
                .is(200)
                .text("#merge-done")
                .contains("Merge B"));

        assertTrue(alice().get("/targets/merges/" + mergeId + "/").is(200).has("form[action$=undo/]"));
        alice().post("/targets/merges/" + mergeId + "/undo/", Map.of()).is(303);
        Target back = targets.get(other.getId(), alice, Action.VIEW);
        assertEquals("Merge B", back.getName());
        assertEquals(7.0, back.getParallax());
        assertEquals(other.getCreated(), back.getCreated());
        assertEquals(List.of("Merge B one", "Merge B two"), aliases(other.getId()));
        assertEquals(extrasOfB, extraTexts(other.getId()));
        assertEquals(
                List.of(list.getId()),
                lists.with(other.getId(), alice).stream().map(TargetList::getId).toList());
        assertEquals(List.of(), lists.with(kept.getId(), alice));
        assertEquals(1, count("ObservationRecord", other.getId()));
        assertEquals(2, count("Photometry", other.getId()));
        assertEquals(1, count("Photometry", kept.getId()));
        assertEquals(1, comments.on("target", other.getId(), alice, 10).size());
        Target again = targets.get(kept.getId(), alice, Action.VIEW);
        assertNull(again.getDistance());
        assertNull(again.getPmRa());
        assertEquals(List.of("Merge A alias"), aliases(kept.getId()));
        assertFalse(alice().get("/targets/merges/" + mergeId + "/").is(200).has("form[action$=undo/]"));
        alice().post("/targets/merges/" + mergeId + "/undo/", Map.of()).is(409);
        alice().get("/targets/" + other.getId() + "/").is(200);
    }

    private static int order(String text) {
        return List.of("its", "a c", "an ", "2 p").indexOf(text.substring(0, 3));
    }

    @Test
    void undoingSaysWhatStandsInTheWay() {
        Viewer alice = people.viewer(People.ALICE);
        long a = make(TargetDraft.sidereal("Way out A", 54, 14)).getId();
        long b = make(TargetDraft.sidereal("Way out B", 54, 14)).getId();
        long c = make(TargetDraft.sidereal("Way out C", 54, 14)).getId();
        TargetMerge first = merges.merge(a, b, alice);
        TargetMerge second = merges.merge(c, a, alice);
        TomException refused = assertThrows(TomException.class, () -> merges.undo(first.getId(), alice));
        assertTrue(refused.detail().contains("merged into another"));
        assertEquals(
                "/targets/" + c + "/",
                alice().get(alice().get("/targets/" + b + "/").is(303).location())
                        .is(303)
                        .location());
        merges.undo(second.getId(), alice);
        targets.update(a, new TargetDraft().aliases(List.of()), alice);
        targets.create(TargetDraft.sidereal("way-out-b", 1, 1), alice);
        Page page = alice().get("/targets/merges/" + first.getId() + "/").is(200);
        assertTrue(page.text("#merge-obstacles").contains("name of another target"), page::body);
        alice().post("/targets/merges/" + first.getId() + "/undo/", Map.of()).is(409);
    }

    @Test
    void numbersThatBelongTogetherComeFromOneTarget() {
        Viewer alice = people.viewer(People.ALICE);
        Target kept = make(TargetDraft.sidereal("Sets A", 55, 15).set("distance", 10));
        Target other = make(TargetDraft.sidereal("Sets B", 55.0001, 15)
                .set("distance", 11)
                .set("distance_err", 1)
                .set("epoch", 2015.5));
        merges.merge(kept.getId(), other.getId(), alice);
        Target merged = targets.get(kept.getId(), alice, Action.VIEW);
        assertNull(merged.getDistanceErr());
        assertNull(merged.getEpoch(), "the epoch of another position");

        Target moving = make(TargetDraft.nonSidereal("Sets C", OrbitScheme.MPC_COMET)
                .set("epoch_of_elements", 60000)
                .set("inclination", 1)
                .set("lng_asc_node", 2)
                .set("arg_of_perihelion", 3)
                .set("eccentricity", 0.5)
                .set("perihdist", 1)
                .set("epoch_of_perihelion", 60100)
                .set("abs_mag", 12));
        Target star = make(TargetDraft.sidereal("Sets D", 56, 15));
        merges.merge(star.getId(), moving.getId(), alice);
        Target still = targets.get(star.getId(), alice, Action.VIEW);
        assertNull(still.getPerihdist());
        assertNull(still.getScheme());
    }

    @Test
    void everyEntityOfATargetIsMovedBySomebody() {
        Set<String> moved = new TreeSet<>();
        participants.forEach(each -> each.entities().forEach(entity -> moved.add(entity.getSimpleName())));
        Set<String> owned = new TreeSet<>();
        entities.getMetamodel().getEntities().forEach(entity -> {
            boolean pointsToTarget = entity.getAttributes().stream()
                    .anyMatch(attribute -> attribute.getName().equals("targetId"));
            if (pointsToTarget) {
                owned.add(entity.getName());
            }
        });
        owned.removeAll(moved);
        assertEquals(Set.of(), owned, "rows of these entities would be deleted when their target is merged");
    }
}

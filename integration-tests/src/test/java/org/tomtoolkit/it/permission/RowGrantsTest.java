package org.tomtoolkit.it.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.grants.TargetGrants;

/** A site with {@code tom.permissions.mode=row}: observations and files have grants of their own. */
@QuarkusTest
class RowGrantsTest extends SiteTest {

    private static final String OWNER = "row-owner";
    private static final String GUEST = "row-guest";
    private static final String PHOTOMETRY = "time,magnitude,error,filter\n60000.5,17.25,0.01,r\n";

    @Inject
    Targets targets;

    @Inject
    TargetGrants grants;

    @Inject
    EntityManager entities;

    @Inject
    ByRow byRow;

    private Viewer owner;
    private Viewer guest;

    @BeforeEach
    void rowsHaveGrants() {
        people.ensure(OWNER);
        people.ensure(GUEST);
        owner = people.viewer(OWNER);
        guest = people.viewer(GUEST);
        QuarkusMock.installMockForType(byRow.rules(), AccessRules.class);
    }

    private long targetThatTheGuestMayView(String name) {
        long id = targets.create(
                        TargetDraft.sidereal(name, 10, 20)
                                .visibility(Visibility.PRIVATE)
                                .groups(List.of()),
                        owner)
                .getId();
        grants.change(
                id,
                Visibility.PUBLIC,
                List.of(new Grant(SubjectKind.USER, guest.userId(), Set.of(Action.VIEW))),
                owner);
        return id;
    }

    private Visitor as(String name) {
        return new Visitor().logIn(name, People.PASSWORD);
    }

    private static String mayView(Viewer who) {
        return "USER:" + who.userId() + ":VIEW";
    }

    @Test
    void anObservationStartsWithTheGrantsOfItsTargetAndHasItsOwnFromThenOn() {
        long target = targetThatTheGuestMayView("Row observation");
        Visitor visitor = as(OWNER);
        visitor.post("/observations/add/", Map.of("target_id", target, "facility", "manual", "observation_id", "row-1"))
                .is(303);
        long id = entities.createQuery(
                        "select r.id from ObservationRecord r where r.observationId = 'row-1'", Long.class)
                .getSingleResult();
        String page = "/observations/" + id + "/";
        as(GUEST).get(page).is(200);
        bob().get(page).is(404);
        assertFalse(bob().get("/observations/?target_id=" + target).body().contains("row-1"));
        assertEquals(
                0,
                bob().getJson("/api/observations/?target_id=" + target).json().getInt("count"));

        assertTrue(visitor.get(page).body().contains(page + "access/"));
        visitor.get(page + "access/").is(200);
        as(GUEST).get(page + "access/").is(403);
        visitor.post(page + "access/", Map.of()).is(303);
        as(GUEST).get(page).is(404);
        assertEquals(
                0,
                as(GUEST)
                        .getJson("/api/observations/?target_id=" + target)
                        .json()
                        .getInt("count"));
    }

    @Test
    void whoUploadsAndWhoAsksForAnObservationChoosesGroups() {
        long target = targetThatTheGuestMayView("Row audience");
        long observers = people.groupId(People.OBSERVERS);
        Visitor admin = admin();
        String form = "/observations/manual/create/?target_id=" + target + "&type=OBSERVATION";
        Map<String, Object> wish = admin.get(form).is(200).form("main form.card");
        assertTrue(admin.get(form).has("input[name=share_with][value='" + observers + "']"));
        wish.putAll(Map.of("name", "Row audience", "start", "2026-11-20 04:00"));
        wish.put("share_with", observers);
        admin.post(form, wish).is(303);
        long id = entities.createQuery("select max(r.id) from ObservationRecord r where r.targetId = ?1", Long.class)
                .setParameter(1, target)
                .getSingleResult();
        alice().get("/observations/" + id + "/").is(200);
        as(GUEST).get("/observations/" + id + "/").is(404);

        Visitor visitor = as(OWNER);
        assertFalse(visitor.get("/targets/" + target + "/?tab=manage-data").has("input[name=share_with]"));
        visitor.upload(
                "/dataproducts/upload/",
                Map.of("target", target, "data_product_type", "photometry", "share_with", observers),
                Visitor.Upload.text("files", "not-mine.csv", PHOTOMETRY));
        assertEquals(0, files(target));
        admin.upload(
                        "/dataproducts/upload/",
                        Map.of("target", target, "data_product_type", "photometry", "share_with", observers),
                        Visitor.Upload.text("files", "audience.csv", PHOTOMETRY))
                .is(303);
        assertEquals(1, files(target));
        assertTrue(
                alice().get("/targets/" + target + "/light-curve.json").body().contains("17.25"));
        assertFalse(
                as(GUEST).get("/targets/" + target + "/light-curve.json").body().contains("17.25"));
    }

    private long files(long target) {
        return entities.createQuery("select count(d) from DataProduct d where d.targetId = ?1", Long.class)
                .setParameter(1, target)
                .getSingleResult();
    }

    @Test
    void aFileHidesWhatWasReadFromIt() {
        long target = targetThatTheGuestMayView("Row file");
        Visitor visitor = as(OWNER);
        visitor.upload(
                        "/dataproducts/upload/",
                        Map.of("target", target, "data_product_type", "photometry"),
                        Visitor.Upload.text("files", "row.csv", PHOTOMETRY))
                .is(303);
        long id = entities.createQuery("select d.id from DataProduct d where d.targetId = ?1", Long.class)
                .setParameter(1, target)
                .getSingleResult();
        assertEquals(200, as(GUEST).get("/dataproducts/" + id + "/file/").status());
        nothingOfTheFileFor(bob(), target, id);

        visitor.post("/dataproducts/" + id + "/access/", Map.of()).is(303);
        nothingOfTheFileFor(as(GUEST), target, id);
        assertTrue(
                visitor.get("/targets/" + target + "/light-curve.json").body().contains("17.25"));

        visitor.post("/dataproducts/" + id + "/access/", Map.of("grant", mayView(guest)))
                .is(303);
        assertTrue(
                as(GUEST).get("/targets/" + target + "/light-curve.json").body().contains("17.25"));
        as(GUEST).post("/dataproducts/" + id + "/delete/", Map.of()).is(403);
    }

    private static void nothingOfTheFileFor(Visitor visitor, long target, long id) {
        visitor.get("/targets/" + target + "/").is(200);
        visitor.get("/dataproducts/" + id + "/file/").is(404);
        visitor.getJson("/api/dataproducts/" + id + "/").is(404);
        assertFalse(
                visitor.get("/targets/" + target + "/light-curve.json").body().contains("17.25"));
        assertFalse(
                visitor.get("/targets/" + target + "/?tab=photometry").body().contains("17.25"));
        assertEquals(
                0,
                visitor.getJson("/api/reduceddatums/?target__id=" + target)
                        .json()
                        .getInt("count"));
    }
}

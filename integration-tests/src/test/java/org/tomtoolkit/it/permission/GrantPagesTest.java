package org.tomtoolkit.it.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.grants.TargetGrants;
import org.tomtoolkit.targets.grants.TargetListGrants;
import org.tomtoolkit.targets.lists.TargetLists;

/** Giving targets and lists to people and groups, and reading who has them. */
@QuarkusTest
class GrantPagesTest extends SiteTest {

    private static final String OWNER = "granting-owner";
    private static final String GUEST = "granting-guest";

    @Inject
    Targets targets;

    @Inject
    TargetLists lists;

    @Inject
    TargetGrants grants;

    @Inject
    TargetListGrants listGrants;

    @Inject
    EntityManager entities;

    private Viewer owner;
    private Viewer guest;

    @BeforeEach
    void ownerAndGuest() {
        people.ensure(OWNER);
        people.ensure(GUEST);
        owner = people.viewer(OWNER);
        guest = people.viewer(GUEST);
    }

    private long target(String name) {
        return targets.findByName(name, owner)
                .orElseGet(() -> targets.create(
                        TargetDraft.sidereal(name, 10, 20)
                                .visibility(Visibility.PRIVATE)
                                .groups(List.of()),
                        owner))
                .getId();
    }

    private Visitor as(String name) {
        return new Visitor().logIn(name, People.PASSWORD);
    }

    private static String grant(SubjectKind kind, long id, Action action) {
        return kind + ":" + id + ":" + action;
    }

    @Test
    void anOwnerGivesATargetToOnePersonByNameAndTakesItBack() {
        long id = target("Grants one person");
        String page = "/targets/" + id + "/access/";
        Visitor visitor = as(OWNER);
        as(GUEST).get("/targets/" + id + "/").is(404);
        visitor.post(page, Map.of("permissions", "PRIVATE", "new_user", GUEST)).is(303);
        as(GUEST).get("/targets/" + id + "/").is(200);
        as(GUEST).get("/targets/" + id + "/update/").is(403);
        assertTrue(visitor.get(page).texts("#audience td[data-label=Who]").contains(GUEST));

        visitor.post(
                        page,
                        Map.of(
                                "permissions",
                                "PRIVATE",
                                "grant",
                                grant(SubjectKind.USER, guest.userId(), Action.CHANGE)))
                .is(303);
        as(GUEST).get("/targets/" + id + "/update/").is(200);
        as(GUEST).get("/targets/" + id + "/delete/").is(403);

        visitor.post(page, Map.of("permissions", "PRIVATE")).is(303);
        as(GUEST).get("/targets/" + id + "/").is(404);
    }

    @Test
    void thePageSaysToEachWhyTheySeeTheTarget() {
        long id = target("Grants explained");
        grants.change(
                id,
                Visibility.PUBLIC,
                List.of(new Grant(SubjectKind.USER, guest.userId(), Set.of(Action.VIEW))),
                owner);
        String page = "/targets/" + id + "/access/";
        String toGuest = as(GUEST).get(page).is(200).text();
        assertTrue(toGuest.contains("granted on this target"), toGuest);
        assertTrue(toGuest.contains("visibility is public"), toGuest);
        assertFalse(as(GUEST).get(page).has("#audience"), "Who may only view does not read who else may");
        assertTrue(as(OWNER).get(page).text().contains("you own it"));
        assertTrue(admin().get(page).text().contains("you are an administrator"));
        visitor().get(page).is(404);
    }

    @Test
    void whoMayOnlyViewChangesNoGrant() {
        long id = target("Grants by viewers");
        grants.change(
                id,
                Visibility.PRIVATE,
                List.of(new Grant(SubjectKind.USER, guest.userId(), Set.of(Action.VIEW))),
                owner);
        as(GUEST)
                .post("/targets/" + id + "/access/", Map.of("permissions", "OPEN"))
                .is(403);
        visitor().get("/targets/" + id + "/").is(404);
        bob().post("/targets/" + id + "/access/", Map.of("permissions", "OPEN")).is(404);
    }

    @Test
    void nobodyPassesOnMoreThanTheyMayDoThemselves() {
        long id = target("Grants passed on");
        grants.change(
                id,
                Visibility.PRIVATE,
                List.of(new Grant(SubjectKind.USER, guest.userId(), Set.of(Action.CHANGE))),
                owner);
        Page refused = as(GUEST)
                .post(
                        "/targets/" + id + "/access/",
                        Map.of(
                                "permissions",
                                "PRIVATE",
                                "grant",
                                List.of(grant(SubjectKind.USER, guest.userId(), Action.DELETE))))
                .is(400);
        assertTrue(refused.text().contains("what you may not do yourself"), refused.text());
        as(GUEST).get("/targets/" + id + "/delete/").is(403);
    }

    @Test
    void aGroupThatOneIsNotInKeepsWhatItHasAndGetsNothing() {
        long id = target("Grants of other groups");
        long observers = people.groupId(People.OBSERVERS);
        grants.change(
                id,
                Visibility.PRIVATE,
                List.of(
                        Grant.fullToGroup(observers),
                        new Grant(SubjectKind.USER, guest.userId(), Set.of(Action.CHANGE, Action.DELETE))),
                people.viewer(People.ADMIN));
        as(GUEST)
                .post(
                        "/targets/" + id + "/access/",
                        Map.of(
                                "permissions",
                                "PRIVATE",
                                "grant",
                                grant(SubjectKind.USER, guest.userId(), Action.CHANGE)))
                .is(303);
        alice().get("/targets/" + id + "/delete/").is(200);
        long other = target("Grants to other groups");
        as(OWNER)
                .post(
                        "/targets/" + other + "/access/",
                        Map.of("permissions", "PRIVATE", "grant", grant(SubjectKind.GROUP, observers, Action.VIEW)))
                .is(400);
        alice().get("/targets/" + other + "/").is(404);
    }

    @Test
    void aGrantOnAListHoldsForItsMembersThroughEveryDoor() {
        long id = target("Grants by list");
        long list = lists.create("Shared night", Visibility.PRIVATE, owner).getId();
        lists.add(list, List.of(id), owner);
        listGrants.change(
                list,
                Visibility.PRIVATE,
                List.of(new Grant(SubjectKind.USER, guest.userId(), Set.of(Action.CHANGE))),
                owner);
        Visitor visitor = as(GUEST);
        visitor.get("/targets/" + id + "/").is(200);
        visitor.get("/targets/" + id + "/update/").is(200);
        visitor.get("/targets/" + id + "/delete/").is(403);
        assertTrue(visitor.get("/targets/?name=Grants+by+list").text().contains("Grants by list"));
        assertEquals(
                1,
                visitor.getJson("/api/targets/?name=Grants%20by%20list").json().getInt("count"));
        String why = visitor.get("/targets/" + id + "/access/").text();
        assertTrue(why.contains("Shared night"), why);
        bob().get("/targets/" + id + "/").is(404);

        listGrants.change(list, Visibility.OPEN, List.of(), owner);
        visitor.get("/targets/" + id + "/").is(404);
    }

    @Test
    void puttingATargetThatOneMayOnlyViewIntoAListSharesNothing() {
        long id = target("Grants smuggled");
        grants.change(
                id,
                Visibility.PRIVATE,
                List.of(new Grant(SubjectKind.USER, guest.userId(), Set.of(Action.VIEW))),
                owner);
        long list = lists.create("Smuggler", Visibility.PRIVATE, guest).getId();
        assertEquals(1, lists.add(list, List.of(id), guest));
        listGrants.change(
                list,
                Visibility.OPEN,
                List.of(
                        new Grant(SubjectKind.USER, guest.userId(), Set.of(Action.values())),
                        new Grant(SubjectKind.USER, people.viewer(People.BOB).userId(), Set.of(Action.values()))),
                guest);
        as(GUEST).get("/targets/" + id + "/update/").is(403);
        bob().get("/targets/" + id + "/").is(404);
        assertEquals(0, listGrants.grantToMembers(list, List.of(toBob()), guest));
        bob().get("/targets/" + id + "/").is(404);
    }

    private Grant toBob() {
        return new Grant(SubjectKind.USER, people.viewer(People.BOB).userId(), Set.of(Action.VIEW));
    }

    @Test
    void aListIsEditedOnItsPageAndItsMembersKeepTheGrantWhenAsked() {
        long id = target("Grants kept");
        long list = lists.create("Kept night", Visibility.PRIVATE, owner).getId();
        lists.add(list, List.of(id), owner);
        String page = "/targets/targetgrouping/" + list + "/access/";
        as(GUEST).get(page).is(404);
        assertEquals(303, visitor().get(page).status());
        as(OWNER).get(page).is(200);
        as(OWNER)
                .post(page, Map.of("permissions", "PUBLIC", "new_user", GUEST, "members", "true"))
                .is(303);
        as(GUEST).get(page).is(403);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from TargetListMember m where m.listId = ?1")
                        .setParameter(1, list)
                        .executeUpdate());
        as(GUEST).get("/targets/" + id + "/").is(200);
    }

    @Test
    void manyTargetsOfAListAreGrantedByFewStatements() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ids.add(target("Grants many " + i));
        }
        long list = lists.create("Many", Visibility.PRIVATE, owner).getId();
        lists.add(list, ids, owner);
        long lists0 = accessLists();
        assertEquals(60, listGrants.grantToMembers(list, List.of(toBob()), owner));
        assertTrue(accessLists() - lists0 <= 2, "Equal grants are one access list");
        bob().get("/targets/" + ids.get(59) + "/").is(200);
    }

    private long accessLists() {
        return entities.createQuery("select count(l) from AccessList l", Long.class)
                .getSingleResult();
    }

    @Test
    void newTargetsStartWithWhatTheirOwnerPrefersWhereverTheyComeFrom() {
        Visitor visitor = alice();
        long observers = people.groupId(People.OBSERVERS);
        visitor.post("/targets/defaults/", Map.of("permissions", "PUBLIC", "groups", String.valueOf(observers)))
                .is(303);
        try {
            Map<String, Object> body = Map.of("name", "Grants by default", "type", "SIDEREAL", "ra", 1, "dec", 2);
            Page made = visitor.json("POST", "/api/targets/", body).is(201);
            assertEquals("PUBLIC", made.json().getString("permissions"));
            assertEquals(List.of(People.OBSERVERS), made.json().getList("groups.name"));
            assertTrue(visitor.get("/targets/create/")
                    .has("option[value=PUBLIC][selected], input[value=PUBLIC][checked]"));
            assertTrue(visitor.get("/users/profile/").text().contains("New targets"));
        } finally {
            visitor.post("/targets/defaults/", Map.of("forget", "true")).is(303);
        }
        bob().post("/targets/defaults/", Map.of("permissions", "PUBLIC", "groups", String.valueOf(observers)))
                .is(400);
    }
}

package org.tomtoolkit.it.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;

/** Giving targets to people and groups, and reading who has them. */
@QuarkusTest
class GrantPagesTest extends GrantedTargets {

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

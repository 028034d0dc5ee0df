package org.tomtoolkit.it.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;

/** Giving lists to people, and with them the targets in them. */
@QuarkusTest
class ListGrantsTest extends GrantedTargets {

    @Inject
    EntityManager entities;

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
}

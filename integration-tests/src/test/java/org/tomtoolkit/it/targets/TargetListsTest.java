package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.grants.TargetListGrants;
import org.tomtoolkit.targets.lists.TargetLists;

/** Lists of targets: their pages, what goes into them and out. */
@QuarkusTest
class TargetListsTest extends ListedTargets {

    @Inject
    TargetLists lists;

    @Inject
    TargetListGrants grants;

    private long list(String name) {
        return lists.create(name, Visibility.PRIVATE, viewer).getId();
    }

    private Set<String> members(long list) {
        return new TreeSet<>(owner.get("/targets/?targetlist__name=" + list).texts("td[data-label=Name]"));
    }

    private Map<String, String> counts(Visitor who) {
        Page page = who.get("/targets/targetgrouping/?query=counted");
        Map<String, String> counts = new HashMap<>();
        List<String> names = page.texts("td[data-label=Name]");
        List<String> numbers = page.texts("td[data-label=Targets]");
        for (int i = 0; i < names.size(); i++) {
            counts.put(names.get(i), numbers.get(i));
        }
        return counts;
    }

    @Test
    void thePageOfAListLeadsToItsTargetsAndToEveryWayOfSharingThem() {
        long list = list("Listed ways");
        String path = "/targets/targetgrouping/" + list + "/";
        Page page = owner.get(path).is(200);
        for (String to : List.of(
                path + "access/", path + "share/", "/targets/?targetlist__name=" + list, "/targets/targetgrouping/")) {
            assertTrue(page.has(".tom-page-header a[href='" + to + "']"), to);
            owner.get(to).is(200);
        }
        Page empty = owner.get("/targets/?targetlist__name=" + list);
        assertEquals("Nothing in this list yet", empty.text(".tom-empty h2"));
        assertTrue(empty.has("#targets-table a[href='" + path + "']"), "back to the list");
        Page share = owner.get(path + "share/");
        assertTrue(share.text("main").contains("There is no target in it that you may change"), share::text);
        assertFalse(share.has("main form button[type=submit]"), "nothing can be shared");
        assertEquals(
                "No target fits",
                owner.get("/targets/?query=zzz&targetlist__name=" + list).text(".tom-empty h2"));
    }

    @Test
    void aListIsMadeRenamedColouredAndDeletedOnItsPages() {
        Page made = owner.post(
                "/targets/targetgrouping/create/",
                Map.of("name", "Made list", "colour", "TEAL", "visibility", "PUBLIC"));
        Page page = owner.follow(made.is(303));
        assertEquals("Made list Teal", page.text("h1"));
        String path = made.location();
        owner.post(path + "update/", Map.of("name", "Renamed list", "colour", ""))
                .is(303);
        assertEquals("Renamed list", owner.get(path).text("h1"));
        assertEquals(400, owner.post(path + "update/", Map.of("name", " ")).status());
        assertTrue(owner.get("/targets/targetgrouping/")
                .texts("td[data-label=Name]")
                .contains("Renamed list"));
        assertTrue(owner.get(path + "delete/").text().contains("no target in it that you may see"));
        owner.post(path + "delete/", Map.of()).is(303);
        assertEquals(404, owner.get(path).status());
        assertEquals(
                400,
                owner.post("/targets/targetgrouping/create/", Map.of("name", "x", "colour", "INFRARED"))
                        .status());
    }

    @Test
    void thePageOfListsShowsThoseOneMaySeeWithTheTargetsOneMaySee() {
        long shared = list("Counted list");
        act(owner, "add-to-list", Map.of("everything", "true", "query", "Listed", "add_to_list", "Counted list"));
        grants.change(shared, Visibility.PUBLIC, List.of(), viewer);
        list("Counted list of one's own");
        assertEquals(Map.of("Counted list", "4", "Counted list of one's own", "0"), counts(owner));
        Visitor other = new Visitor().logIn(OTHER, People.PASSWORD);
        assertEquals(Map.of("Counted list", "2"), counts(other));
        assertEquals(Map.of(), counts(visitor()));
        assertEquals(
                403, other.get("/targets/targetgrouping/" + shared + "/delete/").status());
        lists.visible(viewer).stream()
                .filter(list -> list.getName().startsWith("Counted list"))
                .forEach(list -> lists.delete(list.getId(), viewer));
    }

    @Test
    void chosenTargetsAreAddedAndThoseThatAreInItAreSaid() {
        long list = list("Chosen list");
        assertTrue(act(owner, "add-to-list", Map.of("selected", two(), "add_to_list", "Chosen list"))
                .contains("2 targets were added to Chosen list."));
        assertEquals(Set.of("Listed 1", "Listed 3"), members(list));
        assertTrue(
                act(owner, "add-to-list", Map.of("everything", "true", "query", "Listed", "add_to_list", "Chosen list"))
                        .contains("2 targets were added to Chosen list. 2 targets were in it already."));
        assertEquals(4, members(list).size());
    }

    @Test
    void chosenTargetsOrAllOfAFilterAreTakenOut() {
        long list = list("Emptied list");
        act(owner, "add-to-list", Map.of("everything", "true", "query", "Listed", "add_to_list", "Emptied list"));
        assertTrue(act(owner, "remove-from-list", Map.of("selected", two(), "remove_from_list", list))
                .contains("2 targets were taken out of Emptied list."));
        assertEquals(Set.of("Listed 2", "Listed 4"), members(list));
        assertTrue(act(
                        owner,
                        "remove-from-list",
                        Map.of("everything", "true", "type", "SIDEREAL", "query", "Listed", "remove_from_list", list))
                .contains("2 targets were taken out of Emptied list. 2 targets were not in it."));
        act(owner, "add-to-list", Map.of("selected", two(), "add_to_list", "Emptied list"));
        act(
                owner,
                "remove-from-list",
                Map.of("everything", "true", "targetlist__name", list, "remove_from_list", list));
        assertEquals(Set.of(), members(list));
    }

    @Test
    void aMoveSaysWhatItWillDoAndThenTakesTheTargetsOutOfOtherLists() {
        long from = list("Left list");
        long into = list("Entered list");
        long others = lists.create("Left list of another", Visibility.PUBLIC, people.viewer(OTHER))
                .getId();
        lists.add(others, List.of(ids.get("Listed 1")), people.viewer(OTHER));
        act(owner, "add-to-list", Map.of("everything", "true", "query", "Listed", "add_to_list", "Left list"));
        Map<String, Object> form =
                Map.of("everything", "true", "targetlist__name", from, "move_to_list", "Entered list");
        Page asked = owner.post(ACTIONS + "move-to-list/", form).is(200);
        assertTrue(asked.text().contains("4 targets will be in Entered list."), asked.text());
        assertTrue(asked.text().contains("They will be taken out of Left list."), asked.text());
        assertEquals(4, members(from).size());
        act(owner, "move-to-list", form);
        assertEquals(0, members(from).size());
        assertEquals(4, members(into).size());
        assertEquals(Set.of("Listed 1"), members(others));
    }

    @Test
    void whoMayOnlyLookAtAListIsToldSo() {
        long list = list("Looked at list");
        grants.change(list, Visibility.PUBLIC, List.of(), viewer);
        Visitor other = new Visitor().logIn(OTHER, People.PASSWORD);
        assertTrue(act(other, "add-to-list", Map.of("selected", two(), "add_to_list", "Looked at list"))
                .contains("You may look at the list Looked at list but not change it"));
        assertTrue(act(other, "remove-from-list", Map.of("selected", two(), "remove_from_list", list))
                .contains("Select a valid choice"));
        assertEquals(Set.of(), members(list));
    }

    @Test
    void whatALonelyMemberGrantsGoesNoFurtherThanBefore() {
        long list = list("Granting list");
        act(owner, "add-to-list", Map.of("selected", two(), "add_to_list", "Granting list"));
        long other = people.viewer(OTHER).userId();
        grants.change(
                list, Visibility.PRIVATE, List.of(new Grant(SubjectKind.USER, other, Set.of(Action.VIEW))), viewer);
        assertEquals(
                200,
                new Visitor()
                        .logIn(OTHER, People.PASSWORD)
                        .get("/targets/" + ids.get("Listed 3") + "/")
                        .status());
        lists.delete(list, viewer);
        assertEquals(
                404,
                new Visitor()
                        .logIn(OTHER, People.PASSWORD)
                        .get("/targets/" + ids.get("Listed 3") + "/")
                        .status());
    }

    @Test
    void aFilterThatCannotBeReadChangesNothing() {
        long list = list("Untouched list");
        for (Map<String, ?> form : List.<Map<String, ?>>of(
                Map.of("everything", "true", "cone_search", "a,b,c", "add_to_list", "Untouched list"),
                Map.of("everything", "true", "type", "PLANET", "add_to_list", "Untouched list"),
                Map.of("add_to_list", "Untouched list"),
                Map.of("selected", "0", "add_to_list", "Untouched list"))) {
            assertTrue(act(owner, "add-to-list", form).contains("Choose some targets first"), form::toString);
        }
        Page back = owner.post(
                ACTIONS + "add-to-list/",
                Map.of("everything", "true", "query", "Listed", "some", "thing else", "add_to_list", "Untouched list"));
        String address = back.is(303).location();
        assertTrue(address.contains("query=Listed") && address.contains("some=thing+else"), address);
        assertEquals(4, members(list).size());
    }
}

package org.tomtoolkit.it.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.grants.TargetListGrants;
import org.tomtoolkit.targets.lists.TargetLists;

/** Lists whose members change by statements over all of a filter; the conditions look at the table that changes. */
abstract class ListFlows extends Flows {

    private static final String ACTIONS = "/tables/targets/actions/";
    private static final int MANY = 12;

    @Inject
    Targets targets;

    @Inject
    TargetLists lists;

    @Inject
    TargetListGrants listGrants;

    private String field;
    private Viewer owner;
    private Visitor alice;
    private long first;

    @BeforeEach
    void aField() {
        field = "field-" + UUID.randomUUID();
        owner = people.viewer(People.ALICE);
        alice = alice();
        for (int i = 0; i < MANY; i++) {
            TargetDraft draft = TargetDraft.sidereal(field + " " + (char) ('a' + i), 10 + i, -60)
                    .visibility(Visibility.PRIVATE);
            long id = targets.create(i % 2 == 0 ? draft.extra("side", "east") : draft, owner)
                    .getId();
            first = i == 0 ? id : first;
        }
    }

    private long list(String name) {
        return lists.create(field + " " + name, Visibility.PRIVATE, owner).getId();
    }

    /** Asked for, confirmed where the page wants that, and what it says then. */
    private String act(Visitor who, String action, String filter, Map<String, ?> what) {
        Map<String, Object> form = new HashMap<>(what);
        form.put("everything", "true");
        for (String part : filter.split("&")) {
            form.put(part.split("=")[0], part.split("=")[1]);
        }
        Page answer = who.post(ACTIONS + action + "/", form);
        if (answer.status() == 200) {
            answer = who.post(ACTIONS + action + "/", answer.form("form[action^=/tables/]"));
        }
        return who.follow(answer.is(303)).text("#messages");
    }

    private String all() {
        return "query=" + field;
    }

    private Set<String> members(Visitor who, long list) {
        Set<String> names = new TreeSet<>();
        who.get("/targets/?targetlist__name=" + list)
                .is(200)
                .texts("td[data-label=Name]")
                .forEach(name -> names.add(name.substring(name.length() - 1)));
        return names;
    }

    @Test
    void allOfAFilterGoesIntoAListOnceAndOutOfIt() {
        long list = list("one");
        Map<String, Object> into = Map.of("add_to_list", field + " one");
        assertTrue(act(alice, "add-to-list", all() + "&key=side", into).contains("6 targets were added"));
        String more = act(alice, "add-to-list", all(), into);
        assertTrue(more.contains("6 targets were added") && more.contains("6 targets were in it already"), more);
        assertEquals(MANY, members(alice, list).size());

        String out = act(
                alice,
                "remove-from-list",
                all() + "&targetlist__name=" + list + "&cone_search=10,-60,1.1",
                Map.of("remove_from_list", list));
        assertTrue(out.contains("3 targets were taken out"), out);
        assertEquals(Set.of("d", "e", "f", "g", "h", "i", "j", "k", "l"), members(alice, list));
        act(alice, "remove-from-list", "targetlist__name=" + list, Map.of("remove_from_list", list));
        assertEquals(Set.of(), members(alice, list));
    }

    @Test
    void allOfAListIsMovedToAnotherAndOutOfAllLists() {
        long from = list("from");
        long also = list("also");
        act(alice, "add-to-list", all(), Map.of("add_to_list", field + " from"));
        act(alice, "add-to-list", all() + "&key=side", Map.of("add_to_list", field + " also"));
        long into = list("into");
        act(alice, "move-to-list", "targetlist__name=" + also, Map.of("move_to_list", field + " into"));
        assertEquals(Set.of("b", "d", "f", "h", "j", "l"), members(alice, from));
        assertEquals(Set.of(), members(alice, also));
        assertEquals(Set.of("a", "c", "e", "g", "i", "k"), members(alice, into));
        act(alice, "move-to-list", all(), Map.of("move_to_list", field + " into"));
        assertEquals(Set.of(), members(alice, from));
        assertEquals(MANY, members(alice, into).size());
        Page lists = alice.get("/targets/targetgrouping/?query=" + field.replace(" ", "%20"));
        assertEquals(List.of("0", "0", String.valueOf(MANY)), lists.texts("td[data-label=Targets]"));
    }

    @Test
    void aListIsDeletedAndItsTargetsStay() {
        long list = list("gone");
        act(alice, "add-to-list", all(), Map.of("add_to_list", field + " gone"));
        alice.post("/targets/targetgrouping/" + list + "/delete/", Map.of()).is(303);
        alice.get("/targets/targetgrouping/" + list + "/").is(404);
        assertEquals(
                MANY,
                alice.get("/targets/?" + all()).texts("td[data-label=Name]").size());
    }

    /** Whoever changes lists by a right they have from a list: the condition itself asks which targets are in which. */
    @Test
    void whatAListGrantsHoldsForWhatIsDoneWithAllOfIt() {
        long list = list("shared");
        act(alice, "add-to-list", all(), Map.of("add_to_list", field + " shared"));
        long bob = people.viewer(People.BOB).userId();
        listGrants.change(
                list,
                Visibility.PRIVATE,
                List.of(new Grant(SubjectKind.USER, bob, Set.of(Action.VIEW, Action.CHANGE))),
                owner);
        Visitor other = bob();
        assertEquals(MANY, members(other, list).size());
        other.post("/targets/targetgrouping/create/", Map.of("name", field + " bob's", "visibility", "PRIVATE"))
                .is(303);
        act(other, "add-to-list", all(), Map.of("add_to_list", field + " bob's"));
        long own = lists.named(field + " bob's", people.viewer(People.BOB), Action.CHANGE)
                .orElseThrow()
                .getId();
        assertEquals(MANY, members(other, own).size());
        String out = act(other, "remove-from-list", all() + "&key=side", Map.of("remove_from_list", list));
        assertTrue(out.contains("6 targets were taken out"), out);
        assertEquals(Set.of("b", "d", "f", "h", "j", "l"), members(alice, list));
        alice().get("/targets/" + first + "/").is(200);
        other.get("/targets/" + first + "/").is(404);
    }

    @Test
    void manyTargetsAreEditedAtOnce() {
        long list = list("edited");
        act(alice, "add-to-list", all() + "&key=side", Map.of("add_to_list", field + " edited"));
        String done = act(
                alice,
                "edit",
                "targetlist__name=" + list,
                Map.of(
                        "edit_visibility",
                        "PUBLIC",
                        "edit_tag",
                        "depth",
                        "edit_value",
                        "2.5",
                        "edit_removed_tag",
                        "side"));
        assertTrue(done.contains("6 targets were changed"), done);
        assertEquals(6, tagged("depth&value=2.5"));
        assertEquals(0, tagged("side"));
        assertEquals(
                6, bob().get("/targets/?" + all()).texts("td[data-label=Name]").size());
        act(alice, "edit", "targetlist__name=" + list, Map.of("edit_tag", "depth", "edit_value", "3"));
        assertEquals(6, tagged("depth&value=3"));
    }

    private int tagged(String key) {
        return alice.getJson("/api/targets/?" + all() + "&key=" + key)
                .is(200)
                .json()
                .getInt("count");
    }
}

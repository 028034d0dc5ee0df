package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.grants.TargetListGrants;
import org.tomtoolkit.targets.lists.TargetLists;

/** What becomes of target lists is told once for each list and change, whichever way it came. */
@QuarkusTest
class TargetListEventsTest extends SiteTest {

    @Inject
    HeardLists heard;

    @Inject
    Targets targets;

    @Inject
    TargetLists lists;

    @Inject
    TargetListGrants grants;

    private String name;
    private Viewer viewer;
    private Visitor alice;

    @BeforeEach
    void listen() {
        name = "hearlist-" + UUID.randomUUID();
        viewer = people.viewer("alice");
        alice = alice();
        heard.listenTo(name);
    }

    @AfterEach
    void standStill() {
        heard.listenTo("nothing any more");
    }

    private long list(String ending) {
        return lists.create(name + ending, Visibility.PRIVATE, viewer).getId();
    }

    private List<Long> targets(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> TargetDraft.sidereal(name + " target " + i, i, i))
                .map(draft -> targets.create(draft, viewer).getId())
                .toList();
    }

    private void act(String action, Map<String, ?> form) {
        String path = "/tables/targets/actions/" + action + "/";
        Page answer = alice.post(path, form);
        if (answer.status() == 200) {
            answer = alice.post(path, answer.form("form[action^=/tables/]"));
        }
        answer.is(303);
    }

    private Map<String, Object> all(String field, Object value) {
        return new HashMap<>(Map.of("everything", "true", "query", name, field, value));
    }

    /** Since the last time. In which order what happened in one transaction is told is nobody's business. */
    private void assertTold(String... expected) {
        assertEquals(
                Stream.of(expected).sorted().toList(),
                heard.told().stream().sorted().toList());
    }

    @Test
    void aListIsMadeChangedSharedAndDeleted() {
        String path = alice.post(
                        "/targets/targetgrouping/create/", Map.of("name", name, "colour", "", "visibility", "PRIVATE"))
                .is(303)
                .location();
        long id = Long.parseLong(path.replaceAll("\\D", ""));
        assertTold(id + " created");
        alice.post(path + "update/", Map.of("name", name + " b", "colour", "TEAL"))
                .is(303);
        assertTold(id + " updated " + name + " b");
        grants.change(id, Visibility.PUBLIC, List.of(), viewer);
        assertTold(id + " updated " + name + " b");
        lists.add(id, targets(3), viewer);
        assertTold(id + " +3 -0");
        alice.post(path + "delete/", Map.of()).is(303);
        assertTold(id + " deleted with 3");
    }

    @Test
    void manyTargetsAreToldOnceAndThoseThatWereThereNotAtAll() {
        List<Long> ids = targets(5);
        long one = list(" one");
        long two = list(" two");
        heard.told();
        act("add-to-list", Map.of("selected", ids.subList(0, 2), "add_to_list", name + " one"));
        assertTold(one + " +2 -0");
        act("add-to-list", all("add_to_list", name + " one"));
        assertTold(one + " +3 -0");
        act("add-to-list", all("add_to_list", name + " one"));
        assertTold();
        act("add-to-list", Map.of("selected", ids.subList(0, 2), "add_to_list", name + " two"));
        assertTold(two + " +2 -0");
        act("remove-from-list", all("remove_from_list", two));
        assertTold(two + " +0 -2");
        act("remove-from-list", all("remove_from_list", two));
        assertTold();
    }

    @Test
    void aMoveTellsOfEachListThatIsLeftWithItsOwnCount() {
        List<Long> ids = targets(4);
        long one = list(" one");
        long two = list(" two");
        lists.add(one, ids, viewer);
        lists.add(two, ids.subList(1, 2), viewer);
        heard.told();
        Map<String, Object> form = Map.of("everything", "true", "targetlist__name", one, "move_to_list", name + " new");
        act("move-to-list", form);
        long fresh =
                lists.named(name + " new", viewer, Action.VIEW).orElseThrow().getId();
        assertTold(fresh + " created", fresh + " +4 -0", one + " +0 -4", two + " +0 -1");
    }

    @Test
    void theApiTellsTheSame() {
        List<Long> ids = targets(3);
        long id = ((Number) alice.json("POST", "/api/targetlist/", Map.of("name", name))
                        .is(201)
                        .json()
                        .get("id"))
                .longValue();
        assertTold(id + " created");
        String path = "/api/targetlist/" + id + "/";
        alice.json("POST", path + "targets/", Map.of("add", ids, "remove", List.of()))
                .is(200);
        alice.json("POST", path + "targets/", Map.of("add", ids, "remove", ids.subList(0, 1)))
                .is(200);
        assertTold(id + " +3 -0", id + " +0 -1");
        alice.json("PATCH", path, Map.of("name", name + " b")).is(200);
        assertTold(id + " updated " + name + " b");
        alice.json("DELETE", path, null).is(204);
        assertTold(id + " deleted with 2");
    }

    @Test
    void anImportTellsOfItsListOnceForEachBatch() {
        String csv = IntStream.range(0, 700)
                .mapToObj(i -> name + " " + i + "," + i % 360 + ",1\n")
                .collect(Collectors.joining());
        String path = alice.upload(
                        "/targets/import/files/",
                        Map.of(),
                        Visitor.Upload.text("target_csv", "t.csv", "name,ra,dec\n" + csv))
                .is(303)
                .location();
        alice.post(path + "start/", Map.of("mode", "create", "type", "SIDEREAL", "visibility", "", "list", name))
                .is(303);
        Eventually.is("read", () -> alice.get(path).has("#import-result"));
        long id = lists.named(name, viewer, Action.VIEW).orElseThrow().getId();
        assertTold(id + " created", id + " +500 -0", id + " +200 -0");
    }

    @Test
    void whatIsRefusedOrUndoneIsNotTold() {
        List<Long> ids = targets(2);
        long id = list("");
        heard.told();
        bob().post("/targets/targetgrouping/" + id + "/delete/", Map.of()).is(404);
        assertThrows(RuntimeException.class, () -> lists.add(id, ids, people.viewer("bob")));
        assertThrows(RuntimeException.class, () -> lists.change(id, " ", Visibility.OPEN, viewer));
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    lists.add(id, ids, viewer);
                    throw new IllegalStateException("undone");
                }));
        assertTold();
        assertEquals(0, lists.members(id, viewer));
    }
}

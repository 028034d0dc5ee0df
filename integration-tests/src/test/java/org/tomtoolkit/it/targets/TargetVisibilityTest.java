package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** Who may view, change and delete which target, through every door. */
@QuarkusTest
class TargetVisibilityTest extends SiteTest {

    private static final String OWNER = "vera";
    private static final String OPEN = "Visibility open";
    private static final String PUBLIC = "Visibility public";
    private static final String PRIVATE = "Visibility private";
    private static final String SHARED = "Visibility shared";
    private static final Set<String> ALL = Set.of(OPEN, PUBLIC, PRIVATE, SHARED);

    /** What each visitor may view; who may view a target because of its level may not change it. */
    private static final Map<String, Set<String>> MAY_VIEW = Map.of(
            "anonymous", Set.of(OPEN),
            "stranger", Set.of(OPEN, PUBLIC),
            "member", Set.of(OPEN, PUBLIC, SHARED),
            "owner", ALL,
            "superuser", ALL);

    private static final Map<String, Set<String>> MAY_CHANGE = Map.of(
            "anonymous", Set.of(),
            "stranger", Set.of(),
            "member", Set.of(SHARED),
            "owner", ALL,
            "superuser", ALL);

    @Inject
    Targets targets;

    private final Map<String, Long> ids = new LinkedHashMap<>();

    @BeforeEach
    void oneTargetOfEachKind() {
        people.ensure(OWNER);
        Viewer owner = people.viewer(OWNER);
        ids.put(OPEN, target(OPEN, Visibility.OPEN, List.of(), owner));
        ids.put(PUBLIC, target(PUBLIC, Visibility.PUBLIC, List.of(), owner));
        ids.put(PRIVATE, target(PRIVATE, Visibility.PRIVATE, List.of(), owner));
        ids.put(
                SHARED,
                target(SHARED, Visibility.PRIVATE, List.of(people.groupId(People.OBSERVERS)), people.viewer(OWNER)));
    }

    private long target(String name, Visibility visibility, List<Long> groups, Viewer owner) {
        return targets.findByName(name, owner)
                .orElseGet(() -> targets.create(draft(name, visibility).groups(groups), owner(groups)))
                .getId();
    }

    private static TargetDraft draft(String name, Visibility visibility) {
        return TargetDraft.sidereal(name, 300.5, -70.25).visibility(visibility);
    }

    private Viewer owner(List<Long> groups) {
        Viewer owner = people.viewer(OWNER);
        return groups.isEmpty()
                ? owner
                : new Viewer(owner.userId(), owner.name(), Set.copyOf(groups), owner.superuser());
    }

    private Map<String, Visitor> visitors() {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        visitors.put("anonymous", visitor());
        visitors.put("stranger", bob());
        visitors.put("member", alice());
        visitors.put("owner", new Visitor().logIn(OWNER, People.PASSWORD));
        visitors.put("superuser", admin());
        return visitors;
    }

    @Test
    void thePageOfATargetIsThereForThoseWhoMayViewIt() {
        visitors()
                .forEach((who, visitor) -> ids.forEach((name, id) -> {
                    int wanted = MAY_VIEW.get(who).contains(name) ? 200 : 404;
                    for (String path : List.of("", "plan/", "airmass.json")) {
                        String whole = "/targets/" + id + "/" + path;
                        Page answer = path.equals("plan/") ? visitor.getPartial(whole) : visitor.get(whole);
                        assertEquals(wanted, answer.status(), who + " " + name + " " + path);
                    }
                    assertEquals(
                            wanted, visitor.getJson("/api/targets/" + id + "/").status(), who + " " + name);
                }));
    }

    @Test
    void formsOpenForThoseWhoMayChange() {
        visitors()
                .forEach((who, visitor) -> ids.forEach((name, id) -> {
                    boolean visible = MAY_VIEW.get(who).contains(name);
                    int refused = who.equals("anonymous") ? 303 : visible ? 403 : 404;
                    int wanted = MAY_CHANGE.get(who).contains(name) ? 200 : refused;
                    assertEquals(
                            wanted, visitor.get("/targets/" + id + "/update/").status(), who + " " + name);
                    assertEquals(
                            wanted, visitor.get("/targets/" + id + "/delete/").status(), who + " " + name);
                }));
    }

    @Test
    void listsSearchesAndExportsShowWhatMayBeViewed() {
        visitors().forEach((who, visitor) -> {
            Set<String> wanted = new TreeSet<>(MAY_VIEW.get(who));
            for (String query : List.of(
                    "query=visibility",
                    "name=Visibility",
                    "cone_search=300.5,-70.25,0.1",
                    "name_fuzzy=visibility-open,VisibilityPublic,visibility_private,visibility%20shared")) {
                assertEquals(
                        wanted,
                        new TreeSet<>(visitor.get("/targets/?" + query).texts("td[data-label=Name]")),
                        who + " " + query);
                assertEquals(
                        wanted,
                        new TreeSet<>(
                                visitor.getJson("/api/targets/?" + query).json().getList("results.name", String.class)),
                        who + " " + query);
                assertEquals(wanted, exported(visitor, query), who + " " + query);
            }
        });
    }

    private static Set<String> exported(Visitor visitor, String query) {
        Set<String> names = new TreeSet<>();
        visitor.get("/targets/export/?" + query)
                .is(200)
                .body()
                .lines()
                .skip(1)
                .forEach(line -> names.add(line.substring(0, line.indexOf(','))));
        return names;
    }

    @Test
    void aFilterThatFindsNothingDoesNotOpenADoor() {
        for (String query : List.of(
                "type=NON_SIDEREAL&name_fuzzy=visibility%20private", "name=zzz&name_fuzzy=visibility%20private")) {
            assertEquals(0, visitor().getJson("/api/targets/?" + query).json().getInt("count"));
        }
        assertEquals(
                0,
                visitor()
                        .getJson("/api/targets/?target_cone_search=visibility%20private,180")
                        .json()
                        .getInt("count"));
    }

    @Test
    void theApiHidesWhatMayNotBeChanged() {
        visitors()
                .forEach((who, visitor) -> ids.forEach((name, id) -> {
                    int refused = who.equals("anonymous") ? 401 : 404;
                    int wanted = MAY_CHANGE.get(who).contains(name) ? 200 : refused;
                    assertEquals(
                            wanted,
                            visitor.json("PATCH", "/api/targets/" + id + "/", Map.of("epoch", 2000))
                                    .status(),
                            who + " " + name);
                    if (wanted != 200) {
                        assertEquals(
                                refused,
                                visitor.json("DELETE", "/api/targets/" + id + "/", null)
                                        .status(),
                                who + " " + name);
                    }
                }));
    }

    @Test
    void whoTakesANameIsNotToldToThoseWhoMayNotSeeIt() {
        String text = bob().post(
                        "/targets/create/",
                        Map.of(
                                "type",
                                "SIDEREAL",
                                "name",
                                "visibility-PRIVATE",
                                "ra",
                                "1",
                                "dec",
                                "2",
                                "permissions",
                                "OPEN"))
                .is(400)
                .text(".invalid-feedback");
        assertEquals(-1, text.indexOf(PRIVATE), text);
    }

    @Test
    void onlyPeopleWithAnAccountCreate() {
        Map<String, Object> body = Map.of("name", "Nobody's", "type", "SIDEREAL", "ra", 1, "dec", 2);
        visitor().json("POST", "/api/targets/", body).is(401);
        assertEquals(303, visitor().get("/targets/create/").status());
        assertEquals(303, visitor().get("/targets/import/").status());
    }

    @Test
    void aGroupThatTheEditorDoesNotSeeKeepsItsRights() {
        long id = ids.get(SHARED);
        Viewer owner = people.viewer(OWNER);
        targets.update(id, new TargetDraft().set("epoch", 2000).groups(List.of()), owner);
        assertEquals(200, alice().get("/targets/" + id + "/").status());
    }

    @Test
    void nobodyGivesATargetToAGroupOfOthers() {
        Map<String, Object> body = Map.of(
                "name",
                "Given away",
                "type",
                "SIDEREAL",
                "ra",
                1,
                "dec",
                2,
                "groups",
                List.of(Map.of("name", People.OBSERVERS)));
        bob().json("POST", "/api/targets/", body).is(400);
        assertEquals(
                0, admin().getJson("/api/targets/?name=Given%20away").json().getInt("count"));
    }
}

package org.tomtoolkit.it.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.ContributedColumn;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.lists.TargetLists;

@QuarkusTest
class TargetTableTest extends SiteTest {

    private static final String OWNER = "tabea";

    @Inject
    Targets targets;

    @Inject
    TargetLists lists;

    /** Letters in the name of each target. */
    @Singleton
    public static class NameLength implements ContributedColumn {
        @Override
        public String table() {
            return "targets";
        }

        @Override
        public String key() {
            return "it_length";
        }

        @Override
        public String label() {
            return "Doubled id";
        }

        @Override
        public ColumnType type() {
            return ColumnType.INTEGER;
        }

        @Override
        public boolean isShownAtFirst() {
            return false;
        }

        @Override
        public Map<Long, ?> values(List<Long> ids, Viewer viewer) {
            return ids.stream().collect(Collectors.toMap(id -> id, id -> 2 * id));
        }
    }

    @BeforeEach
    void thirtyTargets() {
        people.ensure(OWNER);
        Viewer owner = people.viewer(OWNER);
        for (int i = 0; i < 30; i++) {
            String name = "Tabled %02d, \"quoted\"".formatted(i);
            if (targets.findByName(name, owner).isEmpty()) {
                Visibility visibility = i % 3 == 0 ? Visibility.PUBLIC : Visibility.PRIVATE;
                targets.create(TargetDraft.sidereal(name, i, -i).visibility(visibility), owner);
            }
        }
    }

    private static Visitor owner() {
        return new Visitor().logIn(OWNER, People.PASSWORD);
    }

    @Test
    void aDownloadHoldsAllRowsOfTheFilterThatOneMaySee() {
        assertEquals(31, lines(owner(), "/tables/targets/download/?query=Tabled&format=csv"));
        assertEquals(11, lines(bob(), "/tables/targets/download/?query=Tabled&format=csv"));
        assertEquals(1, lines(visitor(), "/tables/targets/download/?query=Tabled&format=csv"));
        String csv = owner().get("/tables/targets/download/?query=Tabled%2003").body();
        assertTrue(csv.startsWith("id,name,type,ra,dec,visibility,created,it_length,"), csv);
        assertTrue(csv.contains(",\"Tabled 03, \"\"quoted\"\"\",Sidereal,3,-3,public,"), csv);
    }

    private static int lines(Visitor who, String path) {
        Page file = who.get(path).is(200);
        assertTrue(file.header("Content-Disposition").startsWith("attachment; filename=\"targets-"));
        return (int) file.body().lines().count();
    }

    @Test
    void aDownloadAsJsonHoldsNumbersAndContributedColumns() {
        Page file = owner().get("/tables/targets/download/?query=Tabled&format=json")
                .is(200);
        assertEquals(30, file.json().getList("$").size());
        long id = file.json().getLong("[4].id");
        assertEquals(2 * id, file.json().getLong("[4].it_length"));
        assertEquals(-4.0, file.json().getDouble("[4].dec"), 1e-12);
    }

    @Test
    void aDownloadAsVotableIsWellFormedAndSaysItsUnits() throws Exception {
        Page file = owner().get("/tables/targets/download/?query=Tabled&format=votable")
                .is(200);
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file.bytes()));
        assertEquals(30, document.getElementsByTagName("TR").getLength());
        assertTrue(document.getElementsByTagName("FIELD").getLength() > 8);
        assertTrue(file.body().contains("name=\"ra\" datatype=\"double\" unit=\"deg\" ucd=\"pos.eq.ra\""));
    }

    @Test
    void onlyTickedRowsAreDownloadedAndOnlyThoseOneMaySee() {
        List<String> ids = owner().get("/targets/?query=Tabled&sort=name")
                .document()
                .select("[name=selected]")
                .eachAttr("value");
        String two = "/tables/targets/download/?format=csv&selected=" + ids.get(0) + "&selected=" + ids.get(1);
        assertEquals(3, lines(owner(), two));
        assertEquals(2, lines(bob(), two));
        assertEquals(1, lines(visitor(), two));
        assertEquals(31, lines(owner(), two + "&everything=true&query=Tabled"));
    }

    @Test
    void allOfAFilterGoIntoAListWhoeverSeesThem() {
        Visitor owner = owner();
        Page back = owner.post(
                "/tables/targets/actions/add-to-list/",
                Map.of("everything", "true", "query", "Tabled", "add_to_list", "From a filter"));
        assertTrue(back.is(303).location().startsWith("/targets/?query=Tabled"));
        assertTrue(owner.follow(back).text("#messages").contains("30 targets were added to From a filter."));
        assertEquals(
                1,
                lists.visible(people.viewer(OWNER)).stream()
                        .filter(list -> list.getName().equals("From a filter"))
                        .count());
        Visitor bob = bob();
        List<String> ids = owner.get("/targets/?query=Tabled&sort=name")
                .document()
                .select("[name=selected]")
                .eachAttr("value");
        bob.post(
                "/tables/targets/actions/add-to-list/",
                Map.of("selected", ids.subList(0, 3), "add_to_list", "Only seen ones"));
        assertTrue(bob.get("/targets/").text("#messages").contains("One target was added"));
    }

    @Test
    void nothingChosenIsSaidAndSoIsAMissingName() {
        Visitor owner = owner();
        owner.post("/tables/targets/actions/add-to-list/", Map.of("add_to_list", "Empty"))
                .is(303);
        assertTrue(owner.get("/targets/").text("#messages").contains("Choose some targets first"));
        owner.post("/tables/targets/actions/add-to-list/", Map.of("everything", "true", "query", "Tabled"))
                .is(303);
        assertTrue(owner.get("/targets/").text("#messages").contains("required"));
    }

    @Test
    void actionsAndColumnsAreForMembers() {
        assertEquals(
                404,
                visitor()
                        .post("/tables/targets/actions/add-to-list/", Map.of("everything", "true"))
                        .status());
        assertTrue(visitor()
                .post("/tables/targets/columns/", Map.of("column", "ra"))
                .is(303)
                .location()
                .startsWith("/accounts/login/"));
        assertEquals(404, alice().get("/tables/nothing/download/").status());
        assertEquals(400, alice().get("/tables/targets/download/?format=xls").status());
    }

    @Test
    void eachUserChoosesTheirColumns() {
        Visitor owner = owner();
        assertFalse(owner.get("/targets/?query=Tabled").has("td[data-label=\"Doubled id\"]"));
        owner.post("/tables/targets/columns/", Map.of("column", List.of("it_length", "ra")))
                .is(303);
        Page page = owner.get("/targets/?query=Tabled");
        assertEquals(List.of("Name", "RA", "Doubled id"), page.texts("#targets-table thead th:not(.tom-check)"));
        assertTrue(bob().get("/targets/?query=Tabled").has("td[data-label=Type]"));
        owner.post("/tables/targets/columns/", Map.of()).is(303);
        assertTrue(owner.get("/targets/?query=Tabled").has("td[data-label=Type]"));
    }

    @Test
    void placesThatMeanNothingShowTheFirstPage() {
        for (String place : List.of("x", "1~", "-1", "99999999999999999999", "5~%00", "~~~")) {
            owner().get("/targets/?query=Tabled&sort=name&after=" + place).is(200);
            owner().get("/targets/?query=Tabled&before=" + place).is(200);
        }
    }
}

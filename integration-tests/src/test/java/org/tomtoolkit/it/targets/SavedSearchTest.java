package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.measurement.PhotometryWriter;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

@QuarkusTest
class SavedSearchTest extends SiteTest {

    private static final String OWNER = "savina";

    @Inject
    Targets targets;

    @Inject
    PhotometryWriter photometry;

    private Viewer viewer;
    private Visitor owner;

    @BeforeEach
    void someTargets() {
        people.ensure(OWNER);
        viewer = people.viewer(OWNER);
        owner = new Visitor().logIn(OWNER, People.PASSWORD);
        target("Sited north", 80);
        target("Saved middle", 10);
        target("Sited middle", 10);
        target("Sited south", -80);
    }

    private long target(String name, double decDeg) {
        return targets.findByName(name, viewer)
                .orElseGet(() -> targets.create(
                        TargetDraft.sidereal(name, 20, decDeg)
                                .visibility(Visibility.PRIVATE)
                                .alias(name + " alias"),
                        viewer))
                .getId();
    }

    private List<String> names(String query) {
        return List.copyOf(new TreeSet<>(owner.get("/targets/?" + query).is(200).texts("td[data-label=Name]")));
    }

    @Test
    void aFilterIsSavedUnderANameOpenedAndDeleted() {
        Page filtered = owner.get("/targets/?query=Saved&type=SIDEREAL&sort=name");
        Map<String, Object> form = filtered.form("form[action='/targets/searches/']");
        form.put("search_name", "My search <b>");
        Page back = owner.post("/targets/searches/", form);
        String address = back.is(303).location();
        assertTrue(address.contains("query=Saved") && address.contains("type=SIDEREAL"), address);
        assertTrue(address.endsWith("&sort=name"), address);
        Page page = owner.follow(back);
        assertTrue(page.text("#messages").contains("The search My search <b> is saved."));
        assertEquals(address, page.one(".tom-searches a").attr("href"));
        assertFalse(bob().get("/targets/?query=x").has(".tom-searches a"));
        String delete = page.one(".tom-searches form[action$=/delete/]").attr("action");
        assertEquals(404, bob().post(delete, Map.of()).status());
        owner.post(delete, Map.of()).is(303);
        assertFalse(owner.get("/targets/?query=x").has(".tom-searches a"));
    }

    @Test
    void aSearchIsRenamedByItsOwnerToANameThatIsFree() {
        owner.post("/targets/searches/", Map.of("search_name", "First", "query", "one"))
                .is(303);
        owner.post("/targets/searches/", Map.of("search_name", "Second", "query", "two"))
                .is(303);
        Page page = owner.get("/targets/?query=x");
        Map<String, Object> form = page.form(".tom-searches form[action$=/rename/]");
        assertEquals("First", form.get("search_name"));
        String rename = page.one(".tom-searches form[action$=/rename/]").attr("action");
        form.put("search_name", "Second");
        Page refused = owner.follow(owner.post(rename, form).is(303));
        assertEquals("You have a saved search called Second already.", refused.text("#messages"));
        form.put("search_name", " ");
        assertTrue(
                owner.follow(owner.post(rename, form).is(303)).text("#messages").contains("needs a name"));
        assertEquals(404, bob().post(rename, Map.of("search_name", "Mine")).status());
        form.put("search_name", "Zeroth ");
        assertEquals("/targets/?query=one", owner.post(rename, form).is(303).location());
        Page after = owner.get("/targets/?query=x");
        assertEquals(List.of("Second", "Zeroth"), after.texts(".tom-searches a"));
        after.document()
                .select(".tom-searches form[action$=/delete/]")
                .eachAttr("action")
                .forEach(delete -> owner.post(delete, Map.of()).is(303));
    }

    @Test
    void aSearchOfTheSameNameIsReplacedAndNothingIsNotSaved() {
        owner.post("/targets/searches/", Map.of("search_name", "Same", "query", "one"))
                .is(303);
        owner.post("/targets/searches/", Map.of("search_name", "Same", "name", "two"))
                .is(303);
        Page page = owner.get("/targets/?query=x");
        assertEquals(List.of("Same"), page.texts(".tom-searches a"));
        assertEquals("/targets/?name=two", page.one(".tom-searches a").attr("href"));
        owner.post("/targets/searches/", Map.of("search_name", "Nothing", "sort", ""))
                .is(303);
        assertTrue(owner.get("/targets/").text("#messages").contains("There is nothing to save"));
        owner.post("/targets/searches/", Map.of("search_name", " ", "query", "one"))
                .is(303);
        assertTrue(owner.get("/targets/").text("#messages").contains("needs a name"));
        owner.post(page.one(".tom-searches form[action$=/delete/]").attr("action"), Map.of());
    }

    @Test
    void columnsOfAliasesNumbersListsAndTheConstellationCanBeChosen() {
        owner.post(
                        "/tables/targets/columns/",
                        Map.of("column", List.of("aliases", "constellation", "pm_ra", "lists", "last_magnitude")))
                .is(303);
        Page page = owner.get("/targets/?query=Saved+middle");
        assertEquals("Saved middle alias", page.text("td[data-label=Aliases]"));
        assertEquals("Psc", page.text("td[data-label=Constellation]"));
        assertTrue(page.has("td[data-label='Proper motion (RA)']"));
        owner.post("/tables/targets/columns/", Map.of()).is(303);
        assertFalse(owner.get("/targets/?query=Saved").has("td[data-label=Aliases]"));
    }

    @Test
    void whatASiteNeverSeesIsNotVisibleTonight() {
        Page choice = owner.get("/targets/");
        List<String> sites =
                choice.document().select("[name=visible_from] option").eachAttr("value");
        String site =
                sites.stream().filter(key -> key.endsWith("lsc")).findFirst().orElseThrow();
        String night = "query=Sited&visible_from=" + site + "&visible_night=";
        assertEquals(List.of("Sited middle", "Sited south"), names(night + "2026-10-15"));
        assertEquals(List.of("Sited south"), names(night + "2026-04-01&visible_above=25"));
        assertEquals(List.of(), names(night + "2026-04-01&visible_above=75"));
        String notes = owner.get("/targets/?" + night + "2026-10-15").text(".tom-notes");
        assertTrue(notes.contains("Above 30° in the dark at"), notes);
        assertEquals(400, owner.getJson("/api/targets/?visible_from=nowhere").status());
        assertEquals(
                400,
                owner.getJson("/api/targets/?visible_above=100&visible_from=" + site)
                        .status());
        assertEquals(
                400,
                owner.getJson("/api/targets/?visible_night=yesterday&visible_from=" + site)
                        .status());
        owner.get("/targets/?visible_from=" + site).is(200);
    }

    @Test
    void theMagnitudeOfTheLastDetectionIsAFilter() {
        long bright = target("Saved bright", 5);
        long faint = target("Saved faint", 5);
        photometry.addAll(bright, null, List.of(point(60000, 19.0), point(60010, 15.5), point(60005, 18.0)));
        photometry.addAll(faint, null, List.of(point(60000, 15.5)));
        photometry.addAll(faint, null, List.of(point(60020, 20.25)));
        assertEquals(List.of("Saved bright"), names("query=Saved&last_magnitude_max=16"));
        assertEquals(List.of("Saved faint"), names("query=Saved&last_magnitude_min=20.25"));
        assertEquals(List.of("Saved bright", "Saved faint"), names("query=Saved&last_magnitude_min=1"));
        assertEquals(
                List.of("last_magnitude"),
                List.copyOf(owner.getJson("/api/targets/?last_magnitude_min=x")
                        .is(400)
                        .json()
                        .getMap("$")
                        .keySet()));
    }

    private static PhotometryPoint point(double mjd, double magnitude) {
        return PhotometryPoint.detection(mjd, "r", magnitude, 0.1);
    }
}

package org.example.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.account.AccountDetails;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** Each rung of the ladder does something, and stops doing it when its file is deleted. */
@QuarkusTest
class LadderTest {

    @Inject
    Accounts accounts;

    @Inject
    Targets targets;

    @Inject
    EntityManager database;

    private final Browser visitor = new Browser();
    private String name;

    @BeforeEach
    void newName() {
        name = "aur-" + UUID.randomUUID();
    }

    @Test
    void rung1ConfigurationNamesTheSiteAndLimitsThePage() {
        for (int i = 0; i < 4; i++) {
            open(name + "-" + i);
        }
        assertTrue(visitor.page("/").title().endsWith("Aurora TOM"));
        assertEquals(
                3, visitor.page("/targets/").select("#targets-table tbody tr").size());
    }

    @Test
    void rung1ConfigurationChoosesTheKindOfANewTarget() {
        Document form = member().page("/targets/create/");
        assertEquals("NON_SIDEREAL", form.select("[name=type] option[selected]").attr("value"));
        assertFalse(form.select("[name*=redshift]").isEmpty());
    }

    @Test
    void rung2TheStyleSheetOfTheSiteIsTheLastOne() {
        List<String> sheets = visitor.page("/").select("link[rel=stylesheet]").eachAttr("href");
        assertEquals("/custom.css", sheets.get(sheets.size() - 1));
        assertTrue(RestAssured.get("/custom.css").asString().contains("--tom-brand: #12372a"));
    }

    @Test
    void rung3ABlockIsFilledAndTheRestOfThePageIsTheToolkits() {
        Document list = visitor.page("/targets/");
        assertEquals(
                "Please classify new transients within a night.",
                list.select(".aurora-banner").text());
        assertEquals("Targets", list.select("h1").text());
    }

    @Test
    void rung4APartialIsReplaced() {
        Document list = visitor.page("/targets/?name=nothing-is-called-this");
        assertEquals(
                "The Aurora survey has nothing to show here",
                list.select(".tom-empty h2").text());
        assertTrue(list.select(".tom-empty").text().contains("Widen the search."));
    }

    @Test
    void rung5TheNavigationLeadsToAPageOfTheSite() {
        assertEquals(
                "Handbook", visitor.page("/").select("nav a[href=/handbook/]").text());
        assertEquals("Handbook", visitor.page("/handbook/").select("h1").text());
    }

    @Test
    void rung5AButtonStandsOnThePageOfATarget() {
        Document page = visitor.page("/targets/" + open(name).getId() + "/");
        assertEquals(
                "https://skyserver.sdss.org/dr18/VisualTools/navi?ra=10.50000&dec=41.25000",
                page.select(".tom-actions a:contains(SDSS image)").attr("href"));
    }

    @Test
    void rung6TheMatcherOfTheSiteSaysWhichNamesAreEqual() {
        open(name);
        open(name.toUpperCase(java.util.Locale.ROOT));
        assertTrue(targets.findByName(name, Viewer.system()).isPresent());
    }

    @Test
    void rung6ThePageModelOfTheSiteOrdersByName() {
        open("zz " + name);
        open("0 " + name);
        List<String> links = visitor.page("/targets/?name=" + name)
                .select("#targets-table tbody td[data-label=Name]")
                .eachText();
        assertTrue(String.join("|", links).contains("0 " + name), links::toString);
        assertTrue(
                String.join("|", links).indexOf("0 " + name)
                        < String.join("|", links).indexOf("zz " + name),
                links::toString);
    }

    @Test
    void rung7ColumnsOfTheSiteAreEditedOnATabAndGoWithTheTarget() {
        Target target = open(name);
        Browser member = member();
        String path = "/targets/" + target.getId() + "/?tab=classification";
        assertEquals(
                "Not classified yet.",
                member.page(path).select(".aurora-classification").text());

        member.post("/classifications/" + target.getId() + "/", Map.of("transient_type", "Ia", "redshift", "0.0123"));
        assertEquals(
                "Type Ia, z = 0.0123",
                visitor.page(path).select(".aurora-classification").text());
        assertTrue(visitor.page(path).select("form[action^=/classifications/]").isEmpty());

        targets.delete(target.getId(), Viewer.system());
        assertEquals(0L, rows(target.getId()));
    }

    @Test
    void rung7AClassificationThatIsWrongIsRefused() {
        Target target = open(name);
        Browser member = member();
        member.post("/classifications/" + target.getId() + "/", Map.of("transient_type", "Ia", "redshift", "1e9"));
        assertEquals(0L, rows(target.getId()));
        assertEquals(
                303,
                visitor.post("/classifications/" + target.getId() + "/", Map.of())
                        .statusCode());
    }

    @Test
    void rung8ARouteIsReplacedByASubclassThatCallsItsParent() {
        Document home = visitor.page("/");
        assertTrue(home.select("#messages").text().contains("Members of the Aurora collaboration"), home::toString);
        assertEquals("Aurora TOM", home.select("h1").text());
        assertFalse(member().page("/").select("#messages").text().contains("Aurora collaboration"));
    }

    private long rows(long targetId) {
        return ((Number) database.createNativeQuery("select count(*) from aurora_classification where target_id = ?1")
                        .setParameter(1, targetId)
                        .getSingleResult())
                .longValue();
    }

    private Target open(String called) {
        return targets.create(TargetDraft.sidereal(called, 10.5, 41.25).visibility(Visibility.OPEN), Viewer.system());
    }

    private Browser member() {
        String password = UUID.randomUUID().toString();
        String user = "member-" + UUID.randomUUID();
        accounts.create(AccountDetails.administrator(user, ""), password, Viewer.system());
        return new Browser().logIn(user, password);
    }
}

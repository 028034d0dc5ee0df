package org.tomtoolkit.it.alerts;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.alerts.query.QueryStore;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class AlertQueryTest extends SiteTest {

    private static final String CREATE = "/alerts/queries/create/?broker=alerce";

    @Inject
    QueryStore store;

    private AlerceService alerce;

    @BeforeEach
    void service() {
        alerce = new AlerceService(remote);
    }

    @Test
    void aQueryIsSavedListedChangedAndDeleted() {
        Visitor alice = alice();
        assertEquals(
                "/alerts/", save(alice, "Young supernovae", Map.of("ndet", "3")).location());
        String edit = link(alice, "Young supernovae");
        Page form = alice.get(edit).is(200);
        assertEquals("3", form.one("input[name=ndet]").val());

        Map<String, Object> changed = form.form("main form[method=post]");
        changed.put("query_name", "Old supernovae");
        alice.post(edit, changed).is(303);
        assertFalse(queries(alice).contains("Young supernovae"));

        alice.post(edit.replace("update", "delete"), Map.of()).is(303);
        assertFalse(queries(alice).contains("Old supernovae"));
        alice.get(edit).is(404);
    }

    @Test
    void runningAQueryShowsWhatTheBrokerFound() {
        alerce.finds("ZTF18run01", "ZTF18run02");
        Visitor alice = alice();
        save(alice, "Cone", Map.of("ra", "0", "dec", "0", "radius", "2"));
        Page results = run(alice, "Cone");
        assertEquals(List.of("ZTF18run01", "ZTF18run02"), results.texts("td[data-label=Object] a"));
        assertEquals(
                "https://alerce.online/object/ZTF18run01",
                results.one("td[data-label=Object] a").attr("href"));
        assertEquals("0.910", results.text("td[data-label=Score]"));
        assertEquals("2024-01-01 12:00:00", results.text("td[data-label='Last change']"));
        remote.verifyThat(getRequestedFor(urlPathEqualTo("/alerce/objects/"))
                .withQueryParam("ra", equalTo("0"))
                .withQueryParam("dec", equalTo("0")));
    }

    @Test
    void aFormThatMakesNoSenseIsShownAgain() {
        Page answer = alice().post(CREATE, query("Half a cone", Map.of("ra", "10")));
        assertTrue(answer.is(400).has("#f-dec-about .invalid-feedback"), answer::body);
        assertTrue(alice().post(CREATE, query(" ", Map.of())).is(400).has("#f-query_name-about .invalid-feedback"));
        assertTrue(
                alice().post(CREATE, query("x".repeat(501), Map.of())).is(400).has(".invalid-feedback"));
        alice().post("/alerts/queries/create/?broker=atlantis", query("x", Map.of()))
                .is(404);
    }

    @Test
    void aBrokerThatIsDownIsAMessage() {
        alerce.answers(aResponse().withStatus(429));
        Visitor alice = alice();
        save(alice, "Down", Map.of());
        Page list = alice.follow(alice.post(link(alice, "Down").replace("update", "run"), Map.of())
                .is(303));
        assertTrue(list.text(".alert-danger").contains("ALeRCE"), list::body);
    }

    @Test
    void whatTheBrokerRefusesIsSaidAtTheForm() {
        alerce.answers(aResponse().withStatus(400));
        Visitor alice = alice();
        save(alice, "Refused", Map.of());
        Page form = alice.post(link(alice, "Refused").replace("update", "run"), Map.of())
                .is(400);
        assertTrue(form.text(".alert-danger").contains("does not accept"), form::body);
    }

    @Test
    void pagesAskNoBroker() {
        Visitor alice = alice();
        save(alice, "Quiet", Map.of());
        alice.get("/alerts/").is(200);
        alice.get(CREATE).is(200);
        alice.get(link(alice, "Quiet")).is(200);
        remote.verifyThat(0, anyRequestedFor(urlPathEqualTo("/alerce/objects/")));
    }

    @Test
    void aStrangerNeitherSeesNorRunsTheQueriesOfOthers() {
        alerce.finds("ZTF18secret");
        Visitor alice = alice();
        save(alice, "Alice's secret", Map.of());
        String edit = link(alice, "Alice's secret");
        Page mine = alice.post(edit.replace("update", "run"), Map.of()).is(303);

        Visitor bob = bob();
        assertFalse(bob.get("/alerts/").text().contains("Alice's secret"));
        bob.get(edit).is(404);
        bob.post(edit, query("Mine now", Map.of())).is(404);
        bob.post(edit.replace("update", "run"), Map.of()).is(404);
        bob.post(edit.replace("update", "delete"), Map.of()).is(404);
        bob.get(mine.location()).is(404);
        bob.post(mine.location() + "targets/", Map.of("alerts", "1")).is(404);
        assertTrue(admin().get("/alerts/").text().contains("Alice's secret"));
    }

    @Test
    void visitorsAreSentToLogIn() {
        assertTrue(visitor().get("/alerts/").is(303).location().startsWith("/accounts/login/"));
        assertTrue(visitor().get(CREATE).is(303).location().startsWith("/accounts/login/"));
        visitor().getJson("/api/alerts/brokers/").is(401);
    }

    @Test
    void theListIsFilteredByName() {
        Visitor alice = alice();
        save(alice, "100%_sure", Map.of());
        save(alice, "1000 guesses", Map.of());
        Page found = alice.get("/alerts/?query=100%25_");
        assertEquals(List.of("100%_sure"), found.texts("td[data-label=Query]"));
    }

    @Test
    void queriesAreSortedPagedAndDownloaded() {
        Visitor alice = alice();
        String stem = "Paged " + System.nanoTime();
        for (int i = 0; i < 27; i++) {
            save(alice, String.format("%s %02d", stem, i), Map.of());
        }
        Page newest = alice.get("/alerts/", Map.of("query", stem)).is(200);
        assertEquals(stem + " 26", newest.text("td[data-label=Query]"));
        Page byName = alice.get("/alerts/", Map.of("query", stem, "sort", "name"));
        assertEquals(25, byName.document().select("tbody tr").size());
        assertEquals(stem + " 00", byName.text("td[data-label=Query]"));
        Page last = alice.get(byName.one("a[rel=next]").attr("href"));
        assertEquals(List.of(stem + " 25", stem + " 26"), last.texts("td[data-label=Query]"));
        String file = alice.get("/tables/queries/download/", Map.of("query", stem, "format", "csv"))
                .is(200)
                .body();
        assertEquals(28, file.lines().count(), file);
        assertFalse(bob().get("/tables/queries/download/?format=csv").body().contains(stem));
        assertTrue(admin().get("/tables/queries/download/?format=csv").body().contains(stem));
    }

    @Test
    void resultsAreForgottenAfterAWhile() {
        alerce.finds("ZTF18old");
        Visitor alice = alice();
        save(alice, "Forgotten", Map.of());
        Page run = alice.post(link(alice, "Forgotten").replace("update", "run"), Map.of())
                .is(303);
        alice.follow(run).is(200);
        store.forgetBefore(Instant.now().plusSeconds(1));
        assertTrue(alice.follow(run).is(404).text().contains("Run the query again"));
    }

    @Test
    void scriptsGetBrokersAndTheirForms() {
        Page list = alice().getJson("/api/alerts/brokers/").is(200);
        assertEquals("alerce", list.json().getString("results[0].id"));
        assertTrue(list.json().getBoolean("results[0].gives_photometry"));
        Page schema = alice().getJson("/api/alerts/brokers/alerce/form/").is(200);
        assertEquals("arcsec", schema.json().getString("properties.radius.x-unit"));
        assertTrue(schema.json().getList("properties.class_lc_classifier.enum").contains("SNIa"));
        alice().getJson("/api/alerts/brokers/atlantis/form/").is(404);
    }

    static Map<String, Object> query(String name, Map<String, String> values) {
        Map<String, Object> form = new LinkedHashMap<>(values);
        form.put("query_name", name);
        return form;
    }

    static Page save(Visitor visitor, String name, Map<String, String> values) {
        return visitor.post(CREATE, query(name, values)).is(303);
    }

    private static List<String> queries(Visitor visitor) {
        return visitor.get("/alerts/").is(200).texts("td[data-label=Query]");
    }

    /** Path of the page that edits a query. */
    static String link(Visitor visitor, String name) {
        return visitor.get("/alerts/").is(200).document().select("td[data-label=Query] a").stream()
                .filter(a -> a.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    static Page run(Visitor visitor, String name) {
        Page answer = visitor.post(link(visitor, name).replace("update", "run"), Map.of())
                .is(303);
        return visitor.follow(answer).is(200);
    }
}

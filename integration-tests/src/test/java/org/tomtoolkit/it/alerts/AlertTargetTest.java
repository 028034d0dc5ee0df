package org.tomtoolkit.it.alerts;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.dataproducts.Measurements;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.grants.NewTargetDefaults;

@QuarkusTest
class AlertTargetTest extends SiteTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Targets targets;

    @Inject
    Measurements measurements;

    @Inject
    NewTargetDefaults defaults;

    private AlerceService alerce;

    @BeforeEach
    void service() {
        alerce = new AlerceService(remote);
    }

    @Test
    void anAlertBecomesATargetWithItsLightCurve() {
        alerce.finds("ZTF19target", "ZTF19other");
        Visitor alice = alice();
        Page results = results(alice, "One");
        Page made = choose(alice, results, "ZTF19target").is(303);

        Target target = target("ZTF19target", People.ALICE);
        assertEquals("/targets/" + target.getId() + "/", made.location());
        assertEquals(150.25, target.getRa());
        List<PhotometryPoint> points = photometry(target);
        assertEquals(3, points.size());
        assertTrue(points.stream()
                .allMatch(p -> p.sourceName().equals("ALeRCE") && p.telescope().equals("ZTF")));
        assertTrue(points.stream()
                .anyMatch(
                        p -> p.limit() != null && p.limit() == 20.5 && p.band().equals("g")));

        Page curve = alice.getJson(made.location() + "light-curve.json").is(200);
        assertEquals(List.of(60310.25f, 18.25f), curve.json().getList("bands.find{it.band=='g'}.detections[0][0..1]"));
        assertEquals(List.of(60300.0f, 20.5f), curve.json().getList("bands.find{it.band=='g'}.limits[0][0..1]"));
    }

    @Test
    void theGroupsOfThePersonGetTheTargetAndNobodyElse() {
        alerce.finds("ZTF19group");
        Visitor alice = alice();
        choose(alice, results(alice, "Group"), "ZTF19group").is(303);
        long id = target("ZTF19group", People.ALICE).getId();
        people.ensure("mallory");
        assertFalse(targets.isAllowed(id, people.viewer("mallory"), org.tomtoolkit.core.permission.Action.VIEW));
        Viewer member = new Viewer(-7L, "member", java.util.Set.of(people.groupId(People.OBSERVERS)), false);
        assertTrue(targets.isAllowed(id, member, org.tomtoolkit.core.permission.Action.DELETE));
    }

    @Test
    void whoChoseDefaultsForNewTargetsGetsThemForAlertsToo() {
        alerce.finds("ZTF19chosen");
        Visitor alice = alice();
        Viewer who = people.viewer(People.ALICE);
        defaults.set(Visibility.OPEN, java.util.Set.of(), who);
        try {
            choose(alice, results(alice, "Chosen"), "ZTF19chosen").is(303);
        } finally {
            defaults.forget(who);
        }
        Target target = target("ZTF19chosen", People.ALICE);
        assertEquals(Visibility.OPEN, target.getVisibility());
        Viewer member = new Viewer(-7L, "member", java.util.Set.of(people.groupId(People.OBSERVERS)), false);
        assertFalse(targets.isAllowed(target.getId(), member, org.tomtoolkit.core.permission.Action.CHANGE));
    }

    @Test
    void aTargetHalfAnArcsecondFromTheAlertIsNamedToThoseWhoSeeIt() {
        alerce.finds("ZTF19near", "ZTF19near2");
        people.ensure("mallory");
        Viewer mallory = people.viewer("mallory");
        targets.create(TargetDraft.sidereal("Near an alert", 150.25, -10.5 + 0.5 / 3600), people.viewer(People.ALICE));
        targets.create(TargetDraft.sidereal("Near in secret", 150.25, -10.5 - 0.5 / 3600), mallory);
        Visitor alice = alice();
        choose(alice, results(alice, "Near"), "ZTF19near").is(303);
        String said = alice.get("/").text("#messages");
        assertTrue(said.contains("Likely the same object") && said.contains("Near an alert (0.50″)"), said);
        assertFalse(said.contains("Near in secret"), said);
    }

    @Test
    void anAlertThatIsATargetAlreadyIsReportedAndItsLightCurveOffered() {
        alerce.finds("ZTF19twice");
        Target mine = targets.create(TargetDraft.sidereal("ZTF19twice", 10, 20), people.viewer(People.ALICE));
        Visitor alice = alice();
        Page answer = choose(alice, results(alice, "Twice"), "ZTF19twice").is(200);
        assertEquals(
                "/targets/" + mine.getId() + "/", answer.one(".alert-warning a").attr("href"));

        Map<String, Object> offer = answer.form(".alert-warning form");
        String path = answer.one(".alert-warning form").attr("action");
        alice.post(path, offer).is(303);
        assertEquals(3, photometry(mine).size());
        alice.post(path, offer).is(303);
        assertEquals(3, photometry(mine).size());
    }

    @Test
    void aTargetStaysWhenItsLightCurveCannotBeFetched() {
        alerce.finds("ZTF19dark");
        alerce.lightCurve("ZTF19dark", aResponse().withStatus(429));
        Visitor alice = alice();
        choose(alice, results(alice, "Dark"), "ZTF19dark").is(303);
        assertTrue(photometry(target("ZTF19dark", People.ALICE)).isEmpty());
        assertTrue(alice.get("/").text("#messages").contains("could not be fetched"));
    }

    @Test
    void anAlertWithoutAPositionIsReported() {
        alerce.answers(okJson("{\"has_next\": false, \"items\": [{\"oid\": \"ZTF19nowhere\"}]}"));
        Visitor alice = alice();
        Page answer = choose(alice, results(alice, "Nowhere"), "ZTF19nowhere").is(200);
        assertTrue(answer.text(".alert-danger").contains("no position"), answer::body);
    }

    @Test
    void choosingNothingIsAMessage() {
        alerce.finds("ZTF19none");
        Visitor alice = alice();
        Page results = results(alice, "None");
        Page answer = alice.post(results.one("main form[action$='/targets/']").attr("action"), Map.of());
        assertTrue(alice.follow(answer.is(303)).text(".alert-warning").contains("at least one"));
    }

    @Test
    void manyAlertsAreMadeTargetsByAJob() throws InterruptedException {
        String[] names = {"ZTF19job1", "ZTF19job2", "ZTF19job3", "ZTF19job4", "ZTF19job5"};
        alerce.finds(names);
        Visitor alice = alice();
        Page answer = choose(alice, results(alice, "Job"), names).is(303);
        assertTrue(answer.location().matches("/jobs/\\d+/"), answer::location);
        alice.follow(answer).is(200);
        await(() -> targets.findByName("ZTF19job5", people.viewer(People.ALICE)).isPresent());
        await(() -> photometry(target("ZTF19job5", People.ALICE)).size() == 3);
        for (String name : names) {
            assertEquals(3, photometry(target(name, People.ALICE)).size());
        }
    }

    @Test
    void photometryIsFetchedAgainByAJobAndStoredOnce() throws InterruptedException {
        alerce.finds("ZTF19again");
        Visitor alice = alice();
        choose(alice, results(alice, "Again"), "ZTF19again").is(303);
        Target target = target("ZTF19again", People.ALICE);
        alerce.lightCurve("ZTF19again", okJson("""
            {"detections": [{"mjd": 60310.25, "fid": 1, "magpsf": 18.25, "sigmapsf": 0.05},
                            {"mjd": 60320.25, "fid": 2, "magpsf": 19.5, "sigmapsf": 0.1}], "non_detections": []}\
            """));
        alice.post("/alerts/targets/" + target.getId() + "/update/", Map.of()).is(303);
        await(() -> photometry(target).size() == 4);
    }

    @Test
    void onlyThoseWhoMayChangeATargetFetchItsPhotometry() {
        alerce.finds("ZTF19mine");
        Visitor alice = alice();
        choose(alice, results(alice, "Mine"), "ZTF19mine").is(303);
        long id = target("ZTF19mine", People.ALICE).getId();
        bob().post("/alerts/targets/" + id + "/update/", Map.of()).is(404);
    }

    private static Page results(Visitor visitor, String name) {
        AlertQueryTest.save(visitor, name, Map.of());
        return AlertQueryTest.run(visitor, name);
    }

    private static Page choose(Visitor visitor, Page results, String... names) {
        List<String> wanted = List.of(names);
        List<String> rows = results.document().select("tbody tr").stream()
                .filter(row ->
                        wanted.contains(row.select("td[data-label=Object]").text()))
                .map(row -> row.select("input[name=alerts]").val())
                .toList();
        return visitor.post(results.one("main form[action$='/targets/']").attr("action"), Map.of("alerts", rows));
    }

    private Target target(String name, String username) {
        return targets.findByName(name, people.viewer(username)).orElseThrow();
    }

    private List<PhotometryPoint> photometry(Target target) {
        return measurements.newestPhotometry(target.getId(), 100, people.viewer(People.ALICE));
    }

    /** Looks until it is so. */
    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "did not happen in time");
            Thread.sleep(50);
        }
    }
}

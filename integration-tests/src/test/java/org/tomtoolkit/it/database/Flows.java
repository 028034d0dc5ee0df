package org.tomtoolkit.it.database;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** The ways data goes in and comes out, through pages as people use them. */
abstract class Flows extends SiteTest {

    private static final String FORM = "main form[method=post]";

    private String name;

    @BeforeEach
    void newName() {
        name = "flow-" + UUID.randomUUID();
    }

    @Test
    void aTargetIsEnteredFoundChangedAndDeleted() {
        Visitor alice = alice();
        String path = enter(alice, name);
        assertEquals(name, alice.get(path).is(200).text("h1"));
        assertEquals(1, rows(alice.get("/targets/", Map.of("query", name.toUpperCase(java.util.Locale.ROOT)))));
        assertEquals(1, rows(alice.get("/targets/", Map.of("name", name, "cone_search", "150.1,2.2,0.1"))));
        assertEquals(0, rows(alice.get("/targets/", Map.of("name", name, "cone_search", "150.1,3.2,0.1"))));

        Map<String, Object> form = alice.get(path + "update/").is(200).form(FORM);
        form.put("distance", "12500.5");
        alice.post(path + "update/", form).is(303);
        assertEquals(
                "12500.5", alice.get(path + "update/").one("[name=distance]").val());

        bob().get(path).is(404);
        visitor().get(path).is(404);
        alice.post(path + "delete/", Map.of()).is(303);
        alice.get(path).is(404);
    }

    @Test
    void theSameNameTwiceIsAnErrorAtTheForm() {
        Visitor alice = alice();
        enter(alice, name);
        Page again = alice.post("/targets/create/", filled(alice, name.toUpperCase(java.util.Locale.ROOT)));
        assertTrue(again.is(400).has(".invalid-feedback"), again::body);
    }

    @Test
    void aCsvFileIsImportedLineByLineAndExportedAgain() {
        Visitor alice = alice();
        String csv = """
            name,type,ra,dec,note
            %1$s-a,SIDEREAL,10.5,-20.25,"Größe, hell"
            %1$s-b,SIDEREAL,400,1,wrong
            %1$s-c,SIDEREAL,12:30:00,+45:00:00,
            """.formatted(name);
        Page report = alice.upload("/targets/import/", Map.of(), Visitor.Upload.text("target_csv", "t.csv", csv));
        assertTrue(report.is(200).text(".alert").startsWith("2 targets imported, 1 line left out"), report::body);
        assertEquals(List.of("3"), report.texts("#import-errors td[data-label=Line]"));

        String export =
                alice.get("/targets/export/", Map.of("name", name)).is(200).body();
        assertTrue(export.contains(name + "-a") && export.contains("Größe, hell"), export);
        assertTrue(export.contains("187.5"), export);
        assertFalse(export.contains(name + "-b"), export);
    }

    @Test
    void theMessierCatalogueIsLoadedOnce() {
        Visitor admin = admin();
        admin.post("/targets/seed/", Map.of()).is(303);
        admin.post("/targets/seed/", Map.of()).is(303);
        assertEquals(1, rows(admin.get("/targets/", Map.of("query", "NGC 224"))));
    }

    @Test
    void anObservationIsSubmittedListedAndGoesWithItsTarget() {
        Visitor alice = alice();
        String target = enter(alice, name);
        String id = target.replaceAll("\\D", "");
        String create = "/observations/manual/create/?target_id=" + id + "&type=OBSERVATION";
        Map<String, Object> form = alice.get(create).is(200).form("main form.card");
        form.putAll(Map.of("name", "Night one", "start", "2026-11-20T04:00:00", "tom_action", "submit"));
        alice.post(create, form).is(303);
        // the same form once more is the same request
        alice.post(create, form).is(303);
        Page tab = alice.get(target + "?tab=observations");
        assertEquals(
                1,
                tab.document()
                        .select("#pane-observations td[data-label=Observation]")
                        .size());

        String record =
                tab.one("#pane-observations td[data-label=Observation] a").attr("href");
        alice.get(record).is(200);
        bob().get(record).is(404);
        alice.post(target + "delete/", Map.of()).is(303);
        alice.get(record).is(404);
    }

    @Test
    void aLightCurveAndASpectrumAreUploadedAndDrawn() {
        Visitor alice = alice();
        String target = enter(alice, name);
        upload(
                alice,
                target,
                "photometry",
                "time,filter,magnitude,error\n60310.25,g,18.25,0.05\n60311.25,r,18.5,0.06\n");
        upload(alice, target, "spectroscopy", "wavelength,flux\n4000,1.0e-15\n4010,1.5e-15\n4020,1.25e-15\n");
        String curve = alice.getJson(target + "light-curve.json").is(200).body();
        assertTrue(curve.contains("18.25") && curve.contains("60311.25"), curve);
        String spectra = alice.getJson(target + "spectra.json").is(200).body();
        assertTrue(spectra.contains("4010"), spectra);
        bob().getJson(target + "light-curve.json").is(404);
    }

    @Test
    void aBrokersAlertBecomesATargetWithALightCurve() {
        String oid = "ZTF" + name.hashCode();
        remote.register(get(urlPathEqualTo("/alerce/objects/")).willReturn(okJson("""
            {"has_next": false, "items": [{"oid": "%s", "meanra": 150.25, "meandec": -10.5, "lastmjd": 60310.5}]}
            """.formatted(oid))));
        remote.register(
                get(urlEqualTo("/alerce/objects/" + oid + "/lightcurve")).willReturn(okJson("""
                    {"detections": [{"mjd": 60310.25, "fid": 1, "magpsf": 17.125, "sigmapsf": 0.05}], "non_detections": []}
                    """)));
        Visitor alice = alice();
        String create = "/alerts/queries/create/?broker=alerce";
        Map<String, Object> query = alice.get(create).is(200).form("main form.card");
        query.put("query_name", name);
        alice.post(create, query).is(303);
        String edit = alice.get("/alerts/").one("td a:contains(" + name + ")").attr("href");

        Page results =
                alice.follow(alice.post(edit.replace("update", "run"), Map.of()).is(303));
        String choice = results.one("input[name=alerts]").val();
        Page made = alice.post(results.one("main form[action$='/targets/']").attr("action"), Map.of("alerts", choice));
        String target = made.is(303).location();
        assertEquals(oid, alice.get(target).is(200).text("h1"));
        assertTrue(alice.getJson(target + "light-curve.json").body().contains("17.125"));
    }

    private void upload(Visitor who, String target, String type, String content) {
        who.upload(
                        "/dataproducts/upload/",
                        Map.of("target", target.replaceAll("\\D", ""), "data_product_type", type),
                        Visitor.Upload.text("files", type + ".csv", content))
                .is(303);
    }

    /** Path of the new target. */
    private static String enter(Visitor who, String name) {
        return who.post("/targets/create/", filled(who, name)).is(303).location();
    }

    private static Map<String, Object> filled(Visitor who, String name) {
        Map<String, Object> form = who.get("/targets/create/").is(200).form(FORM);
        form.putAll(Map.of("name", name, "type", "SIDEREAL", "ra", "150.125", "dec", "2.205", "save_anyway", "true"));
        return form;
    }

    private static int rows(Page list) {
        return list.is(200).document().select("#targets-table tbody tr").size();
    }
}

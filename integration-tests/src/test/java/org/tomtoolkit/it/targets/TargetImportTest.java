package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;

/** Files that are looked at, mapped, tried and read by a job. */
@QuarkusTest
class TargetImportTest extends SiteTest {

    private static final String VOTABLE = """
            <?xml version="1.0"?>
            <VOTABLE version="1.4" xmlns="http://www.ivoa.net/xml/VOTable/v1.3"><RESOURCE><TABLE name="stars">
            <FIELD name="main_id" datatype="char" arraysize="*" ucd="meta.id;meta.main"/>
            <FIELD name="a" datatype="double" unit="h" ucd="pos.eq.ra;meta.main"/>
            <FIELD name="d" datatype="double" unit="deg" ucd="pos.eq.dec;meta.main"/>
            <FIELD name="pm1" datatype="double" unit="arcsec.yr-1" ucd="pos.pm;pos.eq.ra"/>
            <FIELD name="sp" datatype="char" arraysize="*"/>
            <DATA><TABLEDATA>
            <TR><TD>Wiz alpha</TD><TD>1.5</TD><TD>-10</TD><TD>0.25</TD><TD>G2V</TD></TR>
            <TR><TD>Wiz beta</TD><TD>23.5</TD><TD>+89.5</TD><TD/><TD/></TR>
            <TR><TD>Wiz gamma</TD><TD>30</TD><TD>0</TD><TD/><TD>K0</TD></TR>
            </TABLEDATA></DATA></TABLE></RESOURCE></VOTABLE>
            """;

    private static Page send(Visitor who, String name, String text) {
        return send(who, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Page send(Visitor who, String name, byte[] content) {
        return who.upload(
                "/targets/import/files/",
                Map.of(),
                new Visitor.Upload("target_csv", name, content, "application/octet-stream"));
    }

    private static String sent(Visitor who, String name, String text) {
        return send(who, name, text).is(303).location();
    }

    private static Page finished(Visitor who, String path) {
        Page[] page = new Page[1];
        Eventually.is("read", () -> {
            page[0] = who.get(path);
            return page[0].has("#import-result");
        });
        return page[0];
    }

    private static Map<String, Object> choices(String mode, String list) {
        return new HashMap<>(Map.of("mode", mode, "type", "SIDEREAL", "visibility", "", "list", list));
    }

    @Test
    void columnsAreRecognisedShownTriedAndRead() {
        Visitor alice = alice();
        String path = sent(alice, "stars.csv", VOTABLE);
        Page page = alice.get(path).is(200);
        assertTrue(page.text(".tom-subtitle").startsWith("VOTable, 3 rows"), page::body);
        assertEquals("field:ra", page.one("#use-1 option[selected]").attr("value"));
        assertEquals("h", page.one("#unit-1 option[selected]").attr("value"));
        assertEquals("arcsec/yr", page.one("#unit-3 option[selected]").attr("value"));
        assertEquals("sp", page.one("#key-4").attr("value"));
        assertTrue(page.text("#import-tried caption").startsWith("1 of the first 3"), page::body);
        Page changed = alice.post(path + "check/", Map.of("use.4", "alias", "use.0", "ignore"));
        assertTrue(changed.is(200).text(".alert").contains("name"), changed::body);
        assertFalse(changed.body().contains("<html"));

        Map<String, Object> choices = choices("create", "Wizard list");
        choices.put("key.4", "spectral_type");
        choices.put("use.4", "extra");
        alice.post(path + "start/", choices).is(303);
        Page done = finished(alice, path);
        assertTrue(done.text("#import-result").contains("2 targets created, 0 changed, 1 refused"), done::body);
        assertEquals(List.of("3"), done.texts("#import-refused td[data-label=Line]"));
        assertEquals("ra", done.text("#import-refused td[data-label=Fields]"));
        Page alpha = alice.getJson("/api/targets/?name=Wiz%20alpha");
        assertEquals(22.5, alpha.json().getDouble("results[0].ra"), 1e-12);
        assertEquals(250, alpha.json().getDouble("results[0].pm_ra"), 1e-9);
        assertEquals("spectral_type", alpha.json().getString("results[0].targetextra_set[0].key"));
        Page list = alice.get(done.one("#import-result a").attr("href"));
        assertEquals(2, list.texts("td[data-label=Name]").size());

        String refused = alice.get(path + "refused.csv").is(200).body();
        assertTrue(refused.startsWith("main_id,a,d,pm1,sp,refused_line,refused_because"), refused);
        assertTrue(refused.contains("Wiz gamma,30.0,0.0,,K0,3,"), refused);
    }

    @Test
    void aTrialSavesNothingAndFindsWhatStandsTwice() {
        Visitor bob = bob();
        StringBuilder csv = new StringBuilder("name,ra,dec\n");
        for (int i = 0; i < 2100; i++) {
            csv.append("Trial %d,%d,1\n".formatted(i, i % 360));
        }
        csv.append("trial-3,1,1\n");
        String path = sent(bob, "trial.csv", csv.toString());
        Map<String, Object> choices = choices("create", "");
        choices.put("trial", "true");
        bob.post(path + "start/", choices).is(303);
        Page done = finished(bob, path);
        assertTrue(done.text("#import-result").contains("2100 would be new, 0 changed, 1 refused"), done::body);
        assertEquals(List.of("2102"), done.texts("#import-refused td[data-label=Line]"));
        assertEquals(0, bob.getJson("/api/targets/?name=Trial").json().getInt("count"));
        assertEquals(
                "Tried only: 2100 would be new, 0 changed, 1 refused",
                bob.get("/targets/import/")
                        .text("#recent-imports tr:has(a[href='" + path + "']) td[data-label=State]"));
    }

    @Test
    void whatIsThereIsChangedByNameOrAlias() {
        Visitor bob = bob();
        bob.json(
                        "POST",
                        "/api/targets/",
                        Map.of(
                                "name",
                                "Up one",
                                "type",
                                "SIDEREAL",
                                "ra",
                                1,
                                "dec",
                                2,
                                "aliases",
                                List.of(Map.of("name", "Up alias")),
                                "targetextra_set",
                                List.of(Map.of("key", "kept", "value", "yes"))))
                .is(201);
        String path = sent(bob, "up.json", """
                [{"name": "up ALIAS", "ra": 5, "aliases": ["Up third", "Up one"], "extras": {"added": "now"}},
                 {"name": "Up new", "ra": 7, "dec": 8}]
                """);
        bob.post(path + "start/", choices("upsert", "")).is(303);
        Page done = finished(bob, path);
        assertTrue(done.text("#import-result").contains("1 target created, 1 changed, 0 refused"), done::body);
        Page one = bob.getJson("/api/targets/?name=Up%20one");
        assertEquals(5, one.json().getDouble("results[0].ra"), 0);
        assertEquals(2, one.json().getDouble("results[0].dec"), 0);
        assertEquals(List.of("Up alias", "Up third"), one.json().getList("results[0].aliases.name"));
        assertEquals(List.of("kept", "added"), one.json().getList("results[0].targetextra_set.key"));

        String again = sent(bob, "up.csv", "name,dec\nUp new,9\nUp nowhere,1\n");
        bob.post(again + "start/", choices("update", "")).is(303);
        Page updated = finished(bob, again);
        assertTrue(updated.text("#import-result").contains("0 targets created, 1 changed, 1 refused"), updated::body);
    }

    @Test
    void readingGoesOnWhereItWasStopped() {
        people.ensure("stopper");
        Visitor who = new Visitor().logIn("stopper", People.PASSWORD);
        StringBuilder csv = new StringBuilder("name,ra,dec\n");
        for (int i = 0; i < 6000; i++) {
            csv.append("Stop %d,%d,1\n".formatted(i, i % 360));
        }
        String path = sent(who, "stop.csv", csv.toString());
        who.post(path + "start/", choices("create", "")).is(303);
        Page reading = who.get(path);
        if (reading.has("#import-progress a[href^='/jobs/']")) {
            String job = reading.one("#import-progress a[href^='/jobs/']").attr("href");
            who.post(job + "cancel/", Map.of());
        }
        Page ended = finished(who, path);
        if (ended.has("form[action$='go-on/']")) {
            who.post(path + "go-on/", Map.of()).is(303);
            ended = finished(who, path);
        }
        assertTrue(ended.text("#import-result").contains("6000 targets created, 0 changed, 0 refused"), ended::body);
        assertEquals(6000, who.getJson("/api/targets/?name=Stop&limit=1").json().getInt("count"));
    }

    @Test
    void anImportIsSeenByWhoSentItOnly() {
        String path = sent(alice(), "own.csv", "name,ra,dec\nOwn import,1,2\n");
        bob().get(path).is(404);
        bob().post(path + "start/", Map.of()).is(404);
        alice().post(path + "delete/", Map.of()).is(303);
        alice().get(path).is(404);
    }

    @Test
    void dangerousAndBrokenFilesAreRefusedWithAReason() {
        String external =
                VOTABLE.replace("<VOTABLE", "<!DOCTYPE VOTABLE [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><VOTABLE");
        assertTrue(
                send(bob(), "x.xml", external).is(400).text(".invalid-feedback").contains("document type"));
        String remote = VOTABLE.replaceAll(
                "(?s)<TABLEDATA>.*</TABLEDATA>", "<BINARY><STREAM href=\"http://localhost:1/\"/></BINARY>");
        assertTrue(
                send(bob(), "x.vot", remote).is(400).text(".invalid-feedback").contains("elsewhere"));
        assertTrue(send(bob(), "x.vot", "<html><body/></html>")
                .is(400)
                .text(".invalid-feedback")
                .contains("VOTable"));
        assertTrue(send(bob(), "x.json", "[{\"name\": 1}, {]")
                .is(400)
                .text(".invalid-feedback")
                .contains("JSON"));
        send(bob(), "x.fits", "SIMPLE  =                    T").is(400);
        send(bob(), "x.ecsv", "# %ECSV 1.0\n# ---\nname ra\n").is(400);
        assertTrue(send(bob(), "x.csv", "").is(400).text(".invalid-feedback").contains("empty"));
        assertTrue(bob().upload("/targets/import/files/", Map.of()).is(400).has("#target-csv.is-invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "votable", "ecsv", "fits", "json"})
    void whatIsExportedComesBackTheSame(String format) {
        people.ensure("round");
        Visitor who = new Visitor().logIn("round", People.PASSWORD);
        String prefix = "Rt" + format;
        who.upload("/targets/import/", Map.of(), Visitor.Upload.text("target_csv", "t.csv", """
                        name,name2,name3,type,ra,dec,pm_ra,permissions,scheme,epoch_of_elements,inclination,lng_asc_node,arg_of_perihelion,eccentricity,perihdist,epoch_of_perihelion,extra:ra,kind
                        #1,"#Alias, of 1",#Ωmega of 1,SIDEREAL,0,-0.000123456789,1e-7,OPEN,,,,,,,,,text,"line ""x"" <&>"
                        #2,,,NON_SIDEREAL,,,,PUBLIC,MPC_COMET,60600,3.87,36.33,22.15,0.6499,1.2107,59520,,
                        """.replace("#", prefix)))
                .is(200);
        String query = "?query=" + prefix;
        byte[] file = who.request()
                .get("/targets/export/" + query + "&format=" + format)
                .asByteArray();
        String before = withoutTimes(who.get("/targets/export/" + query).body());
        assertEquals(3, before.lines().count(), before);
        for (Object id : who.getJson("/api/targets/?name=" + prefix).json().getList("results.id")) {
            who.json("DELETE", "/api/targets/" + id + "/", null).is(204);
        }
        String path = send(who, "export.bin", file).is(303).location();
        who.post(path + "start/", choices("create", "")).is(303);
        assertTrue(finished(who, path).text("#import-result").contains("2 targets created"), before);
        assertEquals(before, withoutTimes(who.get("/targets/export/" + query).body()));
    }

    private static String withoutTimes(String csv) {
        return csv.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "");
    }

    @Test
    void anExportHoldsWhatOneMaySeeOnly() {
        alice().upload("/targets/import/", Map.of(), Visitor.Upload.text("target_csv", "t.csv", """
                        name,ra,dec,permissions
                        Exsee open,1,2,OPEN
                        Exsee private,1,20,PRIVATE
                        """))
                .is(200);
        for (String format : List.of("csv", "votable", "ecsv", "fits", "json")) {
            String body = visitor()
                    .get("/targets/export/?query=Exsee&format=" + format)
                    .is(200)
                    .body();
            assertTrue(body.contains("Exsee open"), format);
            assertFalse(body.contains("Exsee private"), format);
        }
        visitor().get("/targets/export/?format=xls").is(400);
        assertTrue(alice().get("/targets/?query=Exsee").body().contains("query=Exsee&amp;format=fits"));
    }
}

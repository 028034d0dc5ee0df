package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** Targets from and into files. */
@QuarkusTest
class TargetCsvTest extends SiteTest {

    private static Page send(Visitor visitor, String csv) {
        return send(visitor, csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Page send(Visitor visitor, byte[] csv) {
        return visitor.upload(
                "/targets/import/", Map.of(), new Visitor.Upload("target_csv", "targets.csv", csv, "text/csv"));
    }

    private static List<String> lines(Page page) {
        return page.texts("#import-errors td[data-label=Line]");
    }

    @Test
    void goodLinesAreSavedAndBadOnesNamedByLine() {
        Visitor alice = alice();
        Page page = send(alice, """
                name,name2,type,ra,dec,groups,colour
                Csv good,Csv alias,SIDEREAL,05:34:31.94,+22:00:52.2,"observers, strangers",white
                Csv 400,,SIDEREAL,400,2,,
                Csv nan,Csv half,SIDEREAL,NaN,2,,
                Csv galaxy,,GALAXY,1,2,,
                Csv short,,SIDEREAL,1
                Csv long,,SIDEREAL,1,2,,,,
                csv-GOOD,,SIDEREAL,1,2,,
                ,,SIDEREAL,1,2,,
                Csv fresh,csvalias,SIDEREAL,1,2,,
                "Csv, quoted ""x\""",,SIDEREAL,0,0,,
                """);
        assertEquals(List.of("3", "4", "5", "6", "7", "8", "9", "10"), lines(page.is(200)));
        assertTrue(page.text(".alert").contains("2 targets imported, 8 lines left out"), page::body);
        assertTrue(page.text().contains("strangers"), page::body);
        assertEquals(
                List.of("Csv, quoted \"x\"", "Csv good"),
                alice.get("/targets/?query=Csv&sort=name").texts("td[data-label=Name]"));
        Page good = alice.getJson("/api/targets/?name=Csv%20good");
        assertEquals("Csv alias", good.json().getString("results[0].aliases[0].name"));
        assertEquals("white", good.json().getString("results[0].targetextra_set[0].value"));
        assertEquals(People.OBSERVERS, good.json().getString("results[0].groups[0].name"));
        assertEquals(0, alice.getJson("/api/targets/?name=Csv%20half").json().getInt("count"));
    }

    @Test
    void aByteOrderMarkAndOtherSeparatorsAreFine() {
        assertTrue(send(bob(), "\uFEFFname,ra,dec\nBom star,1,2\n")
                .is(200)
                .text(".alert")
                .startsWith("1 target imported"));
        assertTrue(send(bob(), "name;ra;dec\nSemi star;1;2\n")
                .is(200)
                .text(".alert")
                .startsWith("1 target imported"));
        assertTrue(send(bob(), "name\tra\tdec\r\nTab star\t1\t2\r\n")
                .is(200)
                .text(".alert")
                .startsWith("1 target imported"));
    }

    @Test
    void whatIsNoTableOfTargetsIsRefusedWithAReason() {
        assertTrue(bob().upload("/targets/import/", Map.of()).is(400).has("#target-csv.is-invalid"));
        assertTrue(send(bob(), "").is(400).text(".alert").contains("empty"));
        assertTrue(send(bob(), "foo,bar\n1,2\n").is(400).text(".alert").contains("name"));
        assertTrue(send(bob(), "name,ra,ra\nX,1,2\n").is(400).text(".alert").contains("twice"));
        byte[] latin = "name,ra,dec\nÉtoile,1,2\n".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(send(bob(), latin).is(400).text(".alert").contains("UTF-8"));
        assertTrue(
                send(bob(), "name,ra,dec\n\"never closed,1,2\nx,1,2\n").is(400).has("#import-errors"));
    }

    @Test
    void whatIsExportedCanBeImportedAgain() {
        Visitor bob = bob();
        send(bob, """
                        name,name2,name3,type,ra,dec,pm_ra,permissions,scheme,epoch_of_elements,inclination,lng_asc_node,arg_of_perihelion,eccentricity,perihdist,epoch_of_perihelion,extra:ra,kind
                        Round 1,"Alias, of 1",Second of 1,SIDEREAL,0,-0.000123456789,1e-7,OPEN,,,,,,,,,text,"line ""x\"""
                        Round 2,,,NON_SIDEREAL,,,,PUBLIC,MPC_COMET,60600,3.87,36.33,22.15,0.6499,1.2107,59520,,
                        """).is(200);
        String csv = bob.get("/targets/export/?query=Round").body();
        assertEquals(3, csv.lines().count(), csv);
        String before = withoutTimes(csv);
        for (Object id : bob.getJson("/api/targets/?name=Round").json().getList("results.id")) {
            bob.json("DELETE", "/api/targets/" + id + "/", null).is(204);
        }
        assertTrue(send(bob, csv).is(200).text(".alert").startsWith("2 targets imported"));
        assertEquals(
                before, withoutTimes(bob.get("/targets/export/?query=Round").body()));
    }

    private static String withoutTimes(String csv) {
        return csv.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "");
    }

    @Test
    void anExportIsAFileWithTheTimeInItsName() {
        Page page = visitor().get("/targets/export/?name=zzz").is(200);
        assertTrue(page.header("Content-Disposition").matches("attachment; filename=\"targets-\\d{8}-\\d{6}\\.csv\""));
        assertTrue(page.header("Content-Type").startsWith("text/csv"));
        assertEquals(1, page.body().lines().count());
        assertTrue(page.body().startsWith("name,type,created,modified,permissions,ra,dec,epoch,"));
    }

    @Test
    void moreLinesThanOneTransactionTakesAreAllSaved() {
        people.ensure("bulk");
        StringBuilder csv = new StringBuilder("name,name2,ra,dec,redshift\n");
        for (int i = 0; i < 1234; i++) {
            csv.append("Bulk %04d,Bulk alias %04d,%d,%d,0.%d\n".formatted(i, i, i % 360, i % 90, i));
        }
        csv.append("bulk0001,,1,2,\n");
        Visitor bulk = new Visitor().logIn("bulk", People.PASSWORD);
        Page page = send(bulk, csv.toString()).is(200);
        assertEquals(List.of("1236"), lines(page));
        assertEquals(
                1234, bulk.getJson("/api/targets/?name=Bulk&limit=1").json().getInt("count"));
        assertEquals(
                1, bulk.getJson("/api/targets/?name=Bulk%20alias%201233").json().getInt("count"));
    }
}

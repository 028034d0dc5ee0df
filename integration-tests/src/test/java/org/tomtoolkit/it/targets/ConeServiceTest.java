package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** The service that TOPCAT, astropy and other tools of the Virtual Observatory ask. */
@QuarkusTest
class ConeServiceTest extends SiteTest {

    private static final String CENTRE = "RA=311.5&DEC=-71.25";

    @BeforeEach
    void targetsInTheCone() {
        alice().upload("/targets/import/", Map.of(), Visitor.Upload.text("target_csv", "t.csv", """
            name,ra,dec,permissions,pm_ra,type
            Cone open <&>,311.5,-71.25,OPEN,12.5,SIDEREAL
            Cone near,311.6,-71.25,OPEN,,SIDEREAL
            Cone private,311.5,-71.26,PRIVATE,,SIDEREAL
            Cone far,311.5,-69,OPEN,,SIDEREAL
            """));
    }

    private static Document votable(Page page) {
        assertTrue(page.is(200).header("Content-Type").startsWith("application/x-votable+xml"));
        return Jsoup.parse(page.body(), "", Parser.xmlParser());
    }

    private static Document ask(Visitor who, String query) {
        return votable(who.get("/api/vo/cone/?" + query));
    }

    private static List<String> column(Document table, String ucd) {
        List<String> ucds = table.select("FIELD").eachAttr("ucd");
        List<String> all =
                table.select("FIELD").stream().map(f -> f.attr("ucd")).toList();
        assertTrue(ucds.contains(ucd), ucds::toString);
        return table.select("TR > TD:nth-child(" + (all.indexOf(ucd) + 1) + ")").eachText();
    }

    @Test
    void aConeHoldsWhatOneMaySee() {
        Document table = ask(visitor(), CENTRE + "&SR=0.2");
        assertEquals("OK", table.select("INFO[name=QUERY_STATUS]").attr("value"));
        assertEquals(List.of("Cone open <&>", "Cone near"), column(table, "meta.id"));
        assertEquals(List.of("311.5", "311.6"), column(table, "POS_EQ_RA_MAIN"));
        assertEquals(List.of("-71.25", "-71.25"), column(table, "POS_EQ_DEC_MAIN"));
        assertEquals("double", table.select("FIELD[ucd=POS_EQ_RA_MAIN]").attr("datatype"));
        assertEquals("char", table.select("FIELD[ucd=ID_MAIN]").attr("datatype"));
        for (String ucd : List.of("ID_MAIN", "POS_EQ_RA_MAIN", "POS_EQ_DEC_MAIN")) {
            assertEquals(1, table.select("FIELD[ucd=" + ucd + "]").size(), ucd);
        }
        assertEquals("*", table.select("FIELD[ucd=ID_MAIN]").attr("arraysize"));
        assertEquals("double", table.select("FIELD[ucd=POS_EQ_DEC_MAIN]").attr("datatype"));
        assertEquals(
                List.of("Cone open <&>", "Cone near", "Cone private"),
                column(ask(alice(), CENTRE + "&SR=0.2"), "meta.id"));
    }

    @Test
    void aWideConeIsMeasuredLikeANarrowOne() {
        String edge = "RA=311.5&DEC=-%s&SR=%s";
        List<String> mine = List.of("Cone open <&>", "Cone near", "Cone far");
        // the far one is 20.00 degrees from the centre, the others 22.25
        assertEquals(List.of("Cone far"), named(ask(visitor(), edge.formatted("49", "20.001")), mine));
        assertEquals(List.of(), named(ask(visitor(), edge.formatted("49", "19.999")), mine));
        assertEquals(mine, named(ask(visitor(), edge.formatted("49", "22.3")), mine));
        assertEquals(mine, named(ask(visitor(), "RA=131.5&DEC=90&SR=180"), mine));
    }

    private static List<String> named(Document table, List<String> ofThese) {
        return column(table, "meta.id").stream().filter(ofThese::contains).toList();
    }

    @Test
    void verbosityAndParametersInAnyCaseAreUnderstood() {
        int few = ask(visitor(), CENTRE + "&SR=0.2&VERB=1").select("FIELD").size();
        int some = ask(visitor(), CENTRE + "&SR=0.2&VERB=2").select("FIELD").size();
        int all = ask(visitor(), CENTRE + "&SR=0.2&VERB=3").select("FIELD").size();
        assertEquals(3, few);
        assertTrue(few < some && some < all);
        assertEquals(
                2,
                ask(visitor(), "ra=311.5&dec=-71.25&sr=0.2&verb=1").select("TR").size());
    }

    @Test
    void aRadiusOfZeroAsksForTheColumnsOnly() {
        for (String query : List.of("&SR=0", "&SR=1&MAXREC=0")) {
            Document table = ask(visitor(), CENTRE + query);
            assertFalse(table.select("FIELD").isEmpty());
            assertTrue(table.select("TR").isEmpty());
        }
    }

    @Test
    void anAnswerThatIsCutShortSaysSo() {
        Document table = ask(visitor(), CENTRE + "&SR=0.2&MAXREC=1");
        assertEquals(1, table.select("TR").size());
        assertEquals("OVERFLOW", table.select("INFO[name=QUERY_STATUS]").last().attr("value"));
        Document whole = ask(visitor(), CENTRE + "&SR=0.2&MAXREC=2");
        assertEquals("OK", whole.select("INFO[name=QUERY_STATUS]").last().attr("value"));
    }

    @Test
    void mistakesAreAnsweredAsTheStandardWants() {
        for (String query : List.of(
                "VERB=1",
                "RA=1&DEC=2",
                "RA=x&DEC=2&SR=1",
                "RA=1&DEC=91&SR=1",
                "RA=1&DEC=2&SR=-1",
                "RA=NaN&DEC=2&SR=1",
                "RA=1&DEC=2&SR=1&VERB=1.5",
                "RA=1&DEC=2&SR=1&type=GALAXY",
                "RA=400&DEC=2&SR=1")) {
            Document table = ask(visitor(), query);
            assertFalse(table.select("INFO[name=Error]").attr("value").isEmpty(), query);
            assertEquals("ERROR", table.select("INFO[name=QUERY_STATUS]").attr("value"), query);
            assertTrue(table.select("TABLE").isEmpty(), query);
        }
    }

    @Test
    void filtersOfTheListNarrowACone() {
        assertEquals(
                1, ask(visitor(), CENTRE + "&SR=0.2&name=near").select("TR").size());
        assertEquals(
                0,
                ask(visitor(), CENTRE + "&SR=0.2&type=NON_SIDEREAL")
                        .select("TR")
                        .size());
    }
}

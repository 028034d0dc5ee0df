package org.tomtoolkit.catalogs.simbad;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.catalogs.spi.SearchResult;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteLog;
import org.tomtoolkit.targets.TargetDraft;

class SimbadHarvesterTest {

    private WireMockServer simbad;

    @BeforeEach
    void start() {
        simbad = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        simbad.start();
    }

    @AfterEach
    void stop() {
        simbad.stop();
    }

    @Test
    void readsAGalaxy() {
        TargetDraft m31 = search("m31", SimbadAnswers.M31);
        assertEquals("M 31", m31.value("name"));
        assertEquals("SIDEREAL", m31.value("type"));
        assertEquals(10.684708333333333, m31.value("ra"));
        assertEquals(41.26875, m31.value("dec"));
        assertEquals(
                List.of("Andromeda", "Andromeda Galaxy", "NGC 224", "UGC 454", "Gaia DR3 369000000000000001"),
                m31.aliases());
    }

    @Test
    void takesTheDistanceThatStandsFirstAndMakesItParsec() {
        assertEquals(761_000.0, search("m31", SimbadAnswers.M31).value("distance"));
    }

    @Test
    void leavesMaskedMotionsUnset() {
        TargetDraft m31 = search("m31", SimbadAnswers.M31);
        assertFalse(m31.values().containsKey("pm_ra"));
        assertFalse(m31.values().containsKey("pm_dec"));
        assertFalse(m31.values().containsKey("parallax"));
        assertFalse(m31.values().containsKey("epoch"));
    }

    @Test
    void readsAStarWithItsMotion() {
        TargetDraft vega = search("VEGA", SimbadAnswers.VEGA);
        assertEquals("Vega", vega.value("name"));
        assertEquals(200.94, vega.value("pm_ra"));
        assertEquals(286.23, vega.value("pm_dec"));
        assertEquals(130.23, vega.value("parallax"));
        assertEquals(2000.0, vega.value("epoch"));
        assertEquals(7.6787, vega.value("distance"));
        assertEquals("alf Lyr", vega.aliases().get(0));
    }

    @ParameterizedTest
    @CsvSource({"hd 172167,HD 172167", "hip91262,HIP 91262", "α Lyr,α Lyr", "* alf Lyr,alf Lyr"})
    void keepsTheNameThatWasSearched(String term, String name) {
        TargetDraft vega = search(term, SimbadAnswers.VEGA);
        assertEquals(name, vega.value("name"));
        assertFalse(vega.aliases().contains(name));
    }

    @Test
    void givesTheRestWhenThereIsNoPosition() {
        String answer = SimbadAnswers.table(SimbadAnswers.row(
                "GRB 990101", "null", "null", "null", "null", "null", "GRB 990101", "null", "null", ""));
        TargetDraft burst = search("GRB 990101", answer);
        assertEquals("GRB 990101", burst.value("name"));
        assertFalse(burst.values().containsKey("ra"));
        assertFalse(burst.values().containsKey("distance"));
    }

    @ParameterizedTest
    @CsvSource({"12.5,pc,12.5", "1.5,kpc,1500", "1.5,KPC ,1500", "2,Mpc,2000000", "2,mpc,2000000"})
    void knowsTheUnitsOfDistances(double value, String unit, double parsec) {
        assertEquals(parsec, SimbadTarget.parsec(value, unit), 1e-9);
    }

    @Test
    void ignoresDistancesItCannotMakeParsec() {
        assertNull(SimbadTarget.parsec(4.0, "AU"));
        assertNull(SimbadTarget.parsec(-4.0, "pc"));
        assertNull(SimbadTarget.parsec(null, "pc"));
    }

    @Test
    void doublesQuotesInTheQuery() {
        assertEquals("'Barnard''s star'", SimbadQuery.literal("Barnard's star"));
    }

    private TargetDraft search(String term, String answer) {
        simbad.stubFor(post(urlEqualTo("/sim-tap/sync")).willReturn(okJson(answer)));
        SimbadHarvester harvester =
                new SimbadHarvester(new SimbadAt(simbad.baseUrl()), new RemoteClient(new RemoteLog()));
        return assertInstanceOf(SearchResult.Found.class, harvester.search(term))
                .candidates()
                .get(0);
    }
}

package org.tomtoolkit.it.catalogs;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class CatalogSearchTest extends SiteTest {

    private static final String COLUMNS = """
            {"metadata": [{"name": "oid"}, {"name": "main_id"}, {"name": "ra"}, {"name": "dec"}, {"name": "pmra"},
             {"name": "pmdec"}, {"name": "plx_value"}, {"name": "ids"}, {"name": "mespos"}, {"name": "dist"},
             {"name": "unit"}], "data": [%s]}""";

    private static final String WHIRLPOOL = COLUMNS.formatted("""
            [1, "M  51", 202.469575, 47.1952583, null, null, null, "M  51|NGC  5194|NAME Whirlpool Galaxy", 1, 8.58, "Mpc"]""");

    @Test
    void whatSimbadFindsFillsTheFormOfANewTarget() {
        simbad(okJson(WHIRLPOOL));
        Visitor alice = alice();
        Page answer = search(alice, "m51").is(303);
        Page form = alice.follow(answer).is(200);
        assertEquals("M 51", form.one("input[name=name]").val());
        assertEquals("202.469575", form.one("input[name=ra]").val());
        assertEquals("47.1952583", form.one("input[name=dec]").val());
        assertEquals("8580000", form.one("input[name=distance]").val());
        assertTrue(form.body().contains("NGC 5194"), form::body);
    }

    @Test
    void theFilledFormBecomesATargetAndIsKnownNextTime() {
        simbad(okJson(WHIRLPOOL
                .replace("M  51", "M  5101")
                .replace("NGC  5194", "NGC  519401")
                .replace("Whirlpool", "Test")));
        Visitor alice = alice();
        Page form = alice.follow(search(alice, "m5101").is(303)).is(200);
        Page made = alice.post("/targets/create/", form.form("main form[method=post]"))
                .is(303);
        assertTrue(alice.follow(made).text("h1").contains("M 5101"));

        Page again = search(alice, "ngc 519401").is(200);
        assertEquals(
                made.location().split("\\?")[0],
                again.one("td[data-label='In this TOM'] a").attr("href"));
        assertTrue(again.has("a[href^='/targets/create/?']"));
    }

    @Test
    void whatIsNotFoundIsSaidAtTheField() {
        simbad(okJson(COLUMNS.formatted("")));
        Page answer = search(alice(), "no such star").is(200);
        assertEquals("no such star", answer.one("input[name=term]").val());
        assertTrue(answer.has("#f-term-about .invalid-feedback"), answer::body);
    }

    @Test
    void aCatalogueThatIsDownIsAMessage() {
        simbad(aResponse().withStatus(404));
        Page answer = search(alice(), "M 51").is(200);
        assertTrue(answer.text(".alert-danger").contains("SIMBAD"), answer::body);
    }

    @Test
    void showingThePageAsksNobody() {
        alice().get("/catalogs/query/?term=M%2051&service=simbad").is(200);
        remote.verifyThat(0, anyRequestedFor(urlEqualTo("/simbad/sim-tap/sync")));
    }

    @Test
    void badInputIsRefusedWithoutAskingAnybody() {
        assertTrue(search(alice(), " ").is(400).has("#f-term-about .invalid-feedback"));
        assertTrue(search(alice(), "x".repeat(201)).is(400).has("#f-term-about .invalid-feedback"));
        Page unknown = alice().post("/catalogs/query/", Map.of("term", "M 51", "service", "<b>x</b>"));
        assertTrue(unknown.is(400).has("#f-service-about .invalid-feedback"));
        remote.verifyThat(0, anyRequestedFor(urlEqualTo("/simbad/sim-tap/sync")));
    }

    @Test
    void onlyPeopleWithAnAccountSearch() {
        assertTrue(visitor().get("/catalogs/query/").is(303).location().startsWith("/accounts/login/"));
        visitor().getJson("/api/catalogs/simbad/?term=M51").is(401);
        assertFalse(visitor().get("/").body().contains("/catalogs/query/"));
        assertTrue(alice().get("/").body().contains("/catalogs/query/"));
    }

    @Test
    void scriptsGetTheCandidatesAsJson() {
        simbad(okJson(WHIRLPOOL));
        Page answer = alice().getJson("/api/catalogs/simbad/?term=m51").is(200);
        assertEquals("M 51", answer.json().getString("results[0].name"));
        assertEquals(8.58e6, answer.json().getDouble("results[0].distance"), 1);
        assertEquals(List.of("Whirlpool Galaxy", "NGC 5194"), answer.json().getList("results[0].aliases"));
        assertEquals("simbad", alice().getJson("/api/catalogs/").is(200).json().getString("results[0].id"));
    }

    @Test
    void scriptsAreToldWhatIsWrong() {
        simbad(okJson(COLUMNS.formatted("")));
        alice().getJson("/api/catalogs/simbad/?term=nothing").is(404);
        alice().getJson("/api/catalogs/atlantis/?term=x").is(404);
        assertTrue(alice().getJson("/api/catalogs/simbad/").is(400).json().get("term") != null);
        remote.resetMappings();
        simbad(aResponse().withStatus(429));
        alice().getJson("/api/catalogs/simbad/?term=M51").is(502);
    }

    private void simbad(ResponseDefinitionBuilder answer) {
        remote.register(post(urlEqualTo("/simbad/sim-tap/sync")).willReturn(answer));
    }

    private static Page search(Visitor visitor, String term) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("term", term);
        form.put("service", "simbad");
        return visitor.post("/catalogs/query/", form);
    }
}

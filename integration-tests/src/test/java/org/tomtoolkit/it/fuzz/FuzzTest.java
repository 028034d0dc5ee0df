package org.tomtoolkit.it.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/**
 * Bounded fuzzing over HTTP: some seconds for each door, the same input in each run. Longer and with other input by
 * {@code -Dtom.fuzz.seconds=600 -Dtom.fuzz.seed=…}; a failure names the seed of its input.
 */
@QuarkusTest
class FuzzTest extends SiteTest {

    private static final Duration EACH = Duration.ofSeconds(Long.getLong("tom.fuzz.seconds", 6));
    private static final long FIRST_SEED = Long.getLong("tom.fuzz.seed", 1_000);
    private static final String NAME = "Fuzzed target";

    @Inject
    Targets targets;

    @Inject
    ObjectMapper json;

    private Visitor alice;
    private long target;

    @BeforeEach
    void aTarget() {
        alice = alice();
        alice.token();
        target = targets.findByName(NAME, people.viewer(People.ALICE))
                .orElseGet(() -> targets.create(TargetDraft.sidereal(NAME, 10, 20), people.viewer(People.ALICE)))
                .getId();
    }

    /** A request made of hostile input. */
    private interface Attempt {
        Response send(HostileInput input) throws Exception;
    }

    private void fuzz(Attempt attempt) {
        long end = System.nanoTime() + EACH.toNanos();
        for (long seed = FIRST_SEED; System.nanoTime() < end; seed++) {
            Response response;
            try {
                response = attempt.send(new HostileInput(seed));
            } catch (Exception e) {
                throw new AssertionError("Seed " + seed, e);
            }
            if (response.statusCode() >= 500) {
                fail("Seed " + seed + " gave " + response.statusCode() + ": " + beginning(response));
            }
        }
    }

    private static String beginning(Response response) {
        String body = response.asString();
        return body.substring(0, Math.min(600, body.length()));
    }

    @Test
    void noQueryStringBreaksAList() {
        fuzz(input -> {
            var request = alice.request();
            input.query(KnownNames.PARAMETERS).forEach(request::queryParam);
            return request.accept(input.below(4) == 0 ? "application/json" : "*/*")
                    .get(input.oneOf(KnownNames.LISTS));
        });
    }

    @Test
    void noQueryStringBreaksThePageOfATarget() {
        List<String> pages =
                List.of("", "plan/", "airmass.json", "light-curve.json", "spectra.json", "access/", "update/");
        List<String> names =
                List.of("tab", "start", "end", "airmass", "site", "sites", "moon", "step", "date", "hours");
        fuzz(input -> {
            // the plan is a part that htmx asks for
            var request = alice.request().header("HX-Request", "true");
            input.query(names).forEach(request::queryParam);
            return request.get("/targets/" + target + "/" + input.oneOf(pages));
        });
    }

    @Test
    void noFormBreaksAPageThatTakesOne() {
        List<String> forms = List.of(
                "/targets/create/",
                "/targets/" + target + "/update/",
                "/targets/" + target + "/access/",
                "/targets/defaults/",
                "/observations/add/",
                "/observations/manual/create/?target_id=" + target + "&type=OBSERVATION",
                "/comments/",
                "/tables/targets/columns/");
        fuzz(input -> alice.request()
                .header("X-CSRF-Token", alice.token())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(input.fields(KnownNames.FIELDS))
                .post(input.oneOf(forms)));
    }

    @Test
    void noTableBreaksTheImport() {
        fuzz(input -> {
            byte[] csv = input.csv(KnownNames.FIELDS).getBytes(StandardCharsets.UTF_8);
            return alice.request()
                    .header("X-CSRF-Token", alice.token())
                    .multiPart("target_csv", "t.csv", input.below(3) == 0 ? input.damaged(csv) : csv, "text/csv")
                    .post("/targets/import/");
        });
    }

    @Test
    void noFileAndNoNameOfAFileBreaksAnUpload() {
        List<String> columns = List.of("time", "magnitude", "error", "filter", "limit", "wavelength", "flux", "mjd");
        fuzz(input -> {
            byte[] csv = input.csv(columns).getBytes(StandardCharsets.UTF_8);
            String name =
                    input.text().replaceAll("[\r\n\"\u0000]", "") + input.oneOf(List.of(".csv", ".fits", "", ".txt"));
            return alice.request()
                    .header("X-CSRF-Token", alice.token())
                    .multiPart("target", String.valueOf(target))
                    .multiPart(
                            "data_product_type", input.oneOf(List.of("photometry", "spectroscopy", "fits_file", "x")))
                    .multiPart("files", name, input.damaged(csv), "application/octet-stream")
                    .post("/dataproducts/upload/");
        });
    }

    @Test
    void noJsonBreaksTheApi() {
        List<String> writes = List.of(
                "POST /api/targets/",
                "PATCH /api/targets/" + target + "/",
                "PUT /api/targets/" + target + "/",
                "POST /api/observations/",
                "POST /api/reduceddatums/",
                "POST /api/comments/");
        fuzz(input -> {
            String[] write = input.oneOf(writes).split(" ");
            Object body = input.below(8) == 0 ? input.json(KnownNames.FIELDS, 0) : nearly(input);
            byte[] bytes = json.writeValueAsBytes(body);
            return alice.request()
                    .accept("application/json")
                    .header("X-CSRF-Token", alice.token())
                    .contentType("application/json")
                    .body(input.below(6) == 0 ? input.damaged(bytes) : bytes)
                    .request(write[0], write[1]);
        });
    }

    /** With what is needed in place, so that the rest is looked at. */
    private Map<String, Object> nearly(HostileInput input) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", "fuzz " + input.below(1_000_000));
        body.put("type", "SIDEREAL");
        body.put("ra", 10);
        body.put("dec", 10);
        body.put("target", target);
        body.put("target_id", target);
        body.put("data_type", input.oneOf(List.of("photometry", "spectroscopy", "x")));
        body.put("facility", "manual");
        body.put("observation_type", "OBSERVATION");
        body.putAll(input.object(KnownNames.FIELDS, 0));
        body.remove("permissions");
        return body;
    }

    @Test
    void noPathBreaksTheSite() {
        List<String> beginnings =
                new ArrayList<>(List.of("/targets/name/", "/observations/", "/dataproducts/", "/api/"));
        beginnings.addAll(List.of("/tables/", "/admin/", "/jobs/", "/users/", "/api/facilities/", "/"));
        fuzz(input -> {
            String path =
                    URLEncoder.encode(input.shortText(), StandardCharsets.UTF_8).replace("+", "%20");
            return alice.request().urlEncodingEnabled(false).get(input.oneOf(beginnings) + path);
        });
    }
}

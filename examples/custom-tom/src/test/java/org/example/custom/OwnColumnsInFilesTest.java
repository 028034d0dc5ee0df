package org.example.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.own.OwnColumns;

/** Columns of an application's own go into files of every format and come back exactly. */
@QuarkusTest
class OwnColumnsInFilesTest extends CustomTest {

    private static final int WAIT_SECONDS = 60;

    @Inject
    OwnColumns columns;

    private void make(String suffix, double ra, Map<String, ?> own) {
        TargetDraft draft = draft(name + suffix).set("ra", ra).set("type", "SIDEREAL");
        own.forEach(draft::set);
        targets.create(draft, Viewer.system());
    }

    private Map<String, Map<String, Object>> values() {
        Map<String, Map<String, Object>> values = new LinkedHashMap<>();
        for (String suffix : List.of(" a", " b", " c")) {
            Target target = targets.findByName(name + suffix, Viewer.system()).orElseThrow();
            values.put(suffix, columns.values(target.getId()));
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "votable", "ecsv", "fits", "json"})
    void whatIsExportedComesBackExactly(String format) {
        make(
                " a",
                20.5,
                Map.of(
                        "survey_field", "north",
                        "peak_magnitude", "17.300000000000001",
                        "visits", "1234567890123",
                        "first_seen", "2026-01-02T03:04:05.678Z",
                        "is_vetted", "true",
                        "vetting_note", "Größe of Ωμέγα, \"q\" <&> 星"));
        make(" b", 21.5, Map.of("peak_magnitude", "0", "visits", "0", "is_vetted", "false"));
        make(" c", 22.5, Map.of());
        Map<String, Map<String, Object>> before = values();
        assertEquals(17.300000000000001, before.get(" a").get("peak_magnitude"));
        assertEquals(Instant.parse("2026-01-02T03:04:05.678Z"), before.get(" a").get("first_seen"));
        assertEquals(Map.of("peak_magnitude", 0.0, "visits", 0L, "is_vetted", false), before.get(" b"));
        assertEquals(Map.of(), before.get(" c"));

        byte[] file = RestAssured.get("/targets/export/?name=" + name + "&format=" + format)
                .asByteArray();
        for (String suffix : before.keySet()) {
            long id = targets.findByName(name + suffix, Viewer.system())
                    .orElseThrow()
                    .getId();
            targets.delete(id, Viewer.system());
        }
        Document result = imported(file);
        assertTrue(result.select("#import-result").text().contains("3 targets created"), result::text);
        assertEquals(before, values());
        // and once more into those that are there: nothing changes
        assertTrue(imported(file).select("#import-result").text().contains("3 changed, 0 refused"));
        assertEquals(before, values());
    }

    private Document imported(byte[] file) {
        String path = URI.create(member.upload("/targets/import/files/", "target_csv", "own.bin", file)
                        .header("Location"))
                .getPath();
        Map<String, String> choices = Map.of("mode", "upsert", "type", "SIDEREAL", "visibility", "", "list", "");
        assertEquals(303, member.post(path + "start/", choices).statusCode());
        Instant end = Instant.now().plusSeconds(WAIT_SECONDS);
        Document page = member.page(path);
        while (page.select("#import-result").isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(50_000_000);
            page = member.page(path);
        }
        return page;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"peak_magnitude,99", "visits,-1", "first_seen,soon", "is_vetted,perhaps", "survey_field,east"})
    void aFileIsHeldToTheRulesOfTheForm(String columnAndValue) {
        String[] wrong = columnAndValue.split(",");
        String csv = "name,ra,dec,%1$s\n%2$s a,20,-41,%3$s\n%2$s b,21,-41,\n".formatted(wrong[0], name, wrong[1]);
        Document result = imported(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertTrue(
                result.select("#import-result").text().contains("1 target created, 0 changed, 1 refused"),
                result::text);
        assertEquals(
                wrong[0], result.select("#import-refused td[data-label=Fields]").text());
        assertTrue(targets.findByName(name + " a", Viewer.system()).isEmpty());
    }
}

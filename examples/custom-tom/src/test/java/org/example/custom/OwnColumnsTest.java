package org.example.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.merge.TargetMerge;
import org.tomtoolkit.targets.merge.TargetMerges;
import org.tomtoolkit.targets.own.ExtraConversion;
import org.tomtoolkit.targets.own.OwnColumns;

/** Rung 7: a bean that names an entity and its fields brings them everywhere. */
@QuarkusTest
class OwnColumnsTest extends CustomTest {

    @Inject
    TargetExtras extras;

    @Inject
    OwnColumns columns;

    @Inject
    ExtraConversion conversion;

    @Inject
    TargetMerges merges;

    private JsonPath api(long id) {
        return RestAssured.given().get("/api/targets/" + id + "/").jsonPath();
    }

    @Test
    void theFormHasThemAndTheirChecksAndThePageShowsThem() {
        Document form = member.page("/targets/create/");
        assertTrue(form.select("legend").eachText().contains("Aurora survey"), form::toString);
        Map<String, String> values = new HashMap<>(
                Map.of("type", "SIDEREAL", "name", name, "ra", "20.5", "dec", "-41.25", "permissions", "OPEN"));
        values.put("survey_field", "south");
        values.put("peak_magnitude", "99");
        assertEquals(400, member.post("/targets/create/", values).statusCode());
        values.put("peak_magnitude", "0");
        values.put("visits", "12");
        values.put("first_seen", "2026-01-02 03:04");
        values.put("vetting_note", "by hand");
        assertEquals(303, member.post("/targets/create/", values).statusCode());
        Target target = targets.findByName(name, Viewer.system()).orElseThrow();
        String page = member.page("/targets/" + target.getId() + "/").text();
        assertTrue(page.contains("Aurora survey Survey field Southern cap Peak magnitude 0.0 mag"), page);
        assertFalse(page.contains("by hand"), "it is hidden");
        Document edit = member.page("/targets/" + target.getId() + "/update/");
        assertEquals("0", edit.select("[name=peak_magnitude]").attr("value"));
        assertEquals("by hand", edit.select("[name=vetting_note]").attr("value"));
    }

    @Test
    void theApiReadsAndWritesThem() {
        Target target = targets.create(
                draft(name).set("peak_magnitude", 17.5).set("is_vetted", true).set("first_seen", "2026-01-02"),
                Viewer.system());
        JsonPath json = api(target.getId());
        assertEquals(17.5, json.getDouble("peak_magnitude"));
        assertTrue(json.getBoolean("is_vetted"));
        assertEquals(Instant.parse("2026-01-02T00:00:00Z"), Instant.parse(json.getString("first_seen")));
        assertNull(json.get("visits"));
        targets.update(target.getId(), new TargetDraft().set("visits", "3"), Viewer.system());
        assertEquals(3, api(target.getId()).getInt("visits"));
        assertEquals(17.5, api(target.getId()).getDouble("peak_magnitude"));
        targets.update(target.getId(), new TargetDraft().set("peak_magnitude", null), Viewer.system());
        assertNull(api(target.getId()).get("peak_magnitude"));
        ValidationException refused = assertThrows(
                ValidationException.class,
                () -> targets.update(
                        target.getId(),
                        new TargetDraft().set("is_vetted", "perhaps").set("survey_field", "east"),
                        Viewer.system()));
        assertEquals(
                List.of("is_vetted", "survey_field"),
                refused.errors().asMap().keySet().stream().sorted().toList());
    }

    @Test
    void theListShowsAndFiltersThem() {
        targets.create(draft(name + " a").set("peak_magnitude", 12).set("is_vetted", false), Viewer.system());
        targets.create(draft(name + " b").set("peak_magnitude", 14).set("survey_field", "north"), Viewer.system());
        targets.create(draft(name + " c"), Viewer.system());
        Browser visitor = new Browser();
        Document list = visitor.page("/targets/?name=" + name);
        assertTrue(list.select("td[data-label=Peak magnitude]").eachText().contains("14"), list::toString);
        assertEquals(List.of(name + " b"), found("peak_magnitude_min=13"));
        assertEquals(List.of(name + " a"), found("peak_magnitude_max=13.5"));
        assertEquals(List.of(name + " a"), found("is_vetted=false"));
        assertEquals(List.of(name + " b"), found("survey_field=north"));
        assertEquals(
                List.of(name + " b"),
                RestAssured.get("/api/targets/?name=" + name + "&peak_magnitude_min=13")
                        .jsonPath()
                        .getList("results.name"));
        assertEquals(
                400, RestAssured.get("/api/targets/?peak_magnitude_min=faint").statusCode());
    }

    @Test
    void aFilterThatCannotBeReadFindsNothingAndSaysWhy() {
        targets.create(draft(name).set("is_vetted", true).set("visits", 3), Viewer.system());
        assertRefused("is_vetted=perhaps", "is_vetted", "is_vetted");
        assertRefused("survey_field=east", "survey_field", "survey_field");
        assertRefused("peak_magnitude_min=faint", "peak_magnitude_min", "peak_magnitude");
        assertRefused("visits_min=4&visits_max=2", "visits_max", "visits");
        assertRefused("first_seen_before=yesterday", "first_seen_before", "first_seen");
        assertRefused("first_seen_after=2026-02-01&first_seen_before=2026-01-01", "first_seen_before", "first_seen");
        assertEquals(List.of(name), found("is_vetted=yes&visits_min=2.5&visits_max=3.5"));
        assertEquals(List.of(name), found("is_vetted=unknown"));
    }

    private void assertRefused(String filter, String input, String parameter) {
        assertEquals(List.of(), found(filter), filter);
        Document page = new Browser().page("/targets/?name=" + name + "&" + filter);
        assertTrue(!page.select("[name=" + input + "].is-invalid").isEmpty(), page::toString);
        Response api = RestAssured.get("/api/targets/?name=" + name + "&" + filter);
        assertEquals(400, api.statusCode(), filter);
        assertEquals(List.of(parameter), List.copyOf(api.jsonPath().getMap("$").keySet()));
    }

    @Test
    void theApiDescribesThem() {
        JsonPath schema = RestAssured.get("/api/targets/schema/").jsonPath();
        assertEquals(List.of("north", "south"), schema.getList("properties.survey_field.enum"));
        Target target = targets.create(draft(name), Viewer.system());
        for (String path : List.of("/api/targets/", "/api/targets/" + target.getId() + "/")) {
            JsonPath all = member.options(path).jsonPath();
            String at = "actions." + (path.equals("/api/targets/") ? "POST." : "PUT.");
            assertEquals("choice", all.getString(at + "survey_field.type"));
            assertEquals(
                    List.of("Northern cap", "Southern cap"), all.getList(at + "survey_field.choices.display_name"));
            assertEquals("float", all.getString(at + "peak_magnitude.type"));
            assertEquals("Unit: mag", all.getString(at + "peak_magnitude.help_text"));
            assertEquals(30.0, all.getDouble(at + "peak_magnitude.max_value"));
            assertEquals("integer", all.getString(at + "visits.type"));
            assertEquals("datetime", all.getString(at + "first_seen.type"));
            assertEquals("boolean", all.getString(at + "is_vetted.type"));
            assertEquals("string", all.getString(at + "vetting_note.type"));
            assertEquals(200, all.getInt(at + "vetting_note.max_length"));
            assertFalse(all.getBoolean(at + "vetting_note.required"));
        }
    }

    @Test
    void aFormThatIsSavedAsItIsDoesNotSayNo() {
        Target target = targets.create(draft(name).set("visits", 3), Viewer.system());
        Document form = member.page("/targets/" + target.getId() + "/update/");
        Map<String, String> values = new HashMap<>();
        ((FormElement) form.selectFirst("form[action$=update/]"))
                .formData()
                .forEach(pair -> values.put(pair.key(), pair.value()));
        values.remove("csrf_token");
        values.put("save_anyway", "true");
        assertEquals(
                303,
                member.post("/targets/" + target.getId() + "/update/", values).statusCode());
        assertEquals(Map.of("visits", 3L), columns.values(target.getId()));
    }

    @Test
    void whoMergesSeesWhatBecomesOfThem() {
        Target kept = targets.create(draft(name + " a").set("visits", 0), Viewer.system());
        Target other = targets.create(
                draft(name + " b").set("visits", 5).set("peak_magnitude", 11).set("survey_field", "north"),
                Viewer.system());
        String page = member.page("/targets/merge/" + kept.getId() + "/" + other.getId() + "/")
                .text();
        assertTrue(page.contains("Visits 0 5 0"), page);
        assertTrue(page.contains("Peak magnitude – 11.0 mag 11.0 mag"), page);
        assertTrue(page.contains("Survey field – Northern cap Northern cap"), page);
    }

    @Test
    void theSelectionPageShowsThoseItIsToldTo() {
        targets.create(
                draft(name)
                        .set("peak_magnitude", 11.50)
                        .set("survey_field", "north")
                        .extra("priority", "7"),
                Viewer.system());
        targets.create(draft(name + " bare").extra("priority", ""), Viewer.system());
        Document page = new Browser().page("/targets/targetselection/?name=" + name);
        assertTrue(
                page.select("th").eachText().containsAll(List.of("Peak magnitude (mag)", "Survey field", "priority")),
                page::text);
        assertEquals(
                List.of("11.5", "–"),
                page.select("td[data-label='Peak magnitude (mag)']").stream()
                        .map(Element::text)
                        .distinct()
                        .toList());
        assertEquals(
                List.of("Northern cap", "–"),
                page.select("td[data-label='Survey field']").stream()
                        .map(Element::text)
                        .distinct()
                        .toList());
        assertEquals(
                List.of("7", "–"),
                page.select("td[data-label=priority]").stream()
                        .map(Element::text)
                        .distinct()
                        .toList());
    }

    private List<String> found(String filter) {
        return new Browser()
                .page("/targets/?name=" + name + "&" + filter)
                .select("td[data-label=Name]")
                .eachText();
    }

    @Test
    void extrasAreMovedIntoThem() {
        Target good = targets.create(draft(name + " a").extra(name, "15.5"), Viewer.system());
        Target bad = targets.create(draft(name + " b").extra(name, "faint"), Viewer.system());
        Target full = targets.create(draft(name + " c").extra(name, "9").set("peak_magnitude", 8), Viewer.system());
        ExtraConversion.Step dry = conversion.next(
                name, columns.field("peak_magnitude").orElseThrow(), 0, new ExtraConversion.Way(true, false));
        assertEquals(1, dry.converted());
        assertEquals(2, dry.left().size());
        assertEquals(
                1,
                extras.of(good.getId()).stream()
                        .filter(e -> e.getKey().equals(name))
                        .count());
        conversion.next(name, columns.field("peak_magnitude").orElseThrow(), 0, new ExtraConversion.Way(false, false));
        assertEquals(15.5, columns.values(good.getId()).get("peak_magnitude"));
        assertEquals(
                0,
                extras.of(good.getId()).stream()
                        .filter(e -> e.getKey().equals(name))
                        .count());
        assertEquals(8.0, columns.values(full.getId()).get("peak_magnitude"));
        conversion.next(name, columns.field("peak_magnitude").orElseThrow(), 0, new ExtraConversion.Way(false, true));
        assertEquals(9.0, columns.values(full.getId()).get("peak_magnitude"));
        assertEquals(
                1,
                extras.of(bad.getId()).stream()
                        .filter(e -> e.getKey().equals(name))
                        .count());
    }

    @Test
    void theyAreMergedAndGoWithTheTarget() {
        Target kept = targets.create(draft(name + " a").set("visits", 0), Viewer.system());
        Target other = targets.create(draft(name + " b").set("visits", 5).set("peak_magnitude", 11), Viewer.system());
        TargetMerge merge = merges.merge(kept.getId(), other.getId(), Viewer.system());
        assertEquals(Map.of("visits", 0L, "peak_magnitude", 11.0), columns.values(kept.getId()));
        assertEquals(Map.of(), columns.values(other.getId()));
        merges.undo(merge.getId(), Viewer.system());
        assertEquals(Map.of("visits", 0L), columns.values(kept.getId()));
        assertEquals(Map.of("visits", 5L, "peak_magnitude", 11.0), columns.values(other.getId()));
        targets.delete(other.getId(), Viewer.system());
        assertEquals(Map.of(), columns.values(other.getId()));
    }
}

package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;

/** What the pages of targets show, whatever the targets hold. */
@QuarkusTest
class TargetPagesTest extends TargetForms {

    @Test
    void aHostileNameIsShownAsTextEverywhere() {
        Visitor admin = admin();
        String name = "Evil </script><script>alert(1)</script> \"'{x}";
        Map<String, Object> form = form(name, "211.5", "-44.25");
        form.put("alias", List.of("<img src=x onerror=alert(2)>"));
        form.put("tag_key", List.of("<b>k</b>"));
        form.put("tag_value", List.of("{inject:layout}"));
        form.put("permissions", "OPEN");
        long id = create(admin, form);
        for (String path : List.of(
                "/",
                "/targets/",
                "/targets/?query=Evil",
                "/targets/" + id + "/",
                "/targets/" + id + "/update/",
                "/targets/" + id + "/delete/")) {
            Page page = admin.get(path).is(200);
            assertFalse(page.body().contains("<script>alert"), path);
            assertFalse(page.body().contains("<img src=x"), path);
            assertFalse(page.body().contains("<b>k</b>"), path);
        }
        assertEquals(name, admin.get("/targets/" + id + "/").one("h1").text());
        targets.delete(id, people.viewer(People.ADMIN));
    }

    @Test
    void addressesThatMeanNothingAreNotFound() {
        for (String path :
                List.of("/targets/999999999/", "/targets/999999999999999999/", "/targets/abc/", "/targets/1.5/")) {
            assertEquals(404, admin().get(path).status(), path);
        }
    }

    @Test
    void theMessierCatalogueLoadsOnceIntoItsList() {
        Visitor alice = alice();
        String list = alice.post("/targets/seed/", Map.of()).is(303).location();
        Page page = alice.get(list + "&sort=name");
        assertTrue(page.text(".tom-toolbar").contains("110 targets"), page::body);
        String again = bob().post("/targets/seed/", Map.of()).is(303).location();
        assertEquals(list, again);
        assertTrue(bob().get(again).text(".tom-toolbar").contains("110 targets"));
        Page m51 = bob().get("/targets/?name_fuzzy=ngc5194");
        assertEquals(List.of("M51"), m51.texts("td[data-label=Name]"));
        assertFalse(visitor().get("/targets/?name_fuzzy=ngc5194").has("td[data-label=Name]"));
    }

    @Test
    void thePlanDrawsAMovingTargetAndSaysWhatIsWrongWithTheDates() {
        long id = create(bob(), form("Planned", "204.2538292", "-29.8657611"));
        Visitor bob = bob();
        Page data = bob.getJson("/targets/" + id + "/airmass.json?start=2025-06-01&end=2025-06-02&limit=2");
        assertEquals(144, data.is(200).json().getList("sites[0].points").size());
        assertEquals(2f, data.json().getFloat("limit"));
        assertTrue(bob.getJson("/targets/" + id + "/airmass.json?start=x&end=2025-06-02")
                .is(400)
                .body()
                .contains("start"));
        Page plan = bob.getPartial("/targets/" + id + "/plan/?start=2025-06-02&end=2025-06-01")
                .is(400);
        assertTrue(plan.has("#f-end.is-invalid"), plan::body);
    }
}

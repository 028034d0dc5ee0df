package org.tomtoolkit.it.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** What htmx fetches into a page, opened as if it were one: from the history, a bookmark or a link somebody sent. */
@QuarkusTest
class PartsOfPagesTest extends SiteTest {

    @Inject
    Targets targets;

    @ParameterizedTest
    @CsvSource({
        "/targets/7/plan/?site=x, /targets/7/?tab=plan",
        "/targets/7/tonight/, /targets/7/?tab=sky",
        "/dataproducts/of-target/7/, /targets/7/?tab=manage-data",
        "/observations/7/products/, /observations/7/",
        "/jobs/7/status/, /jobs/7/",
        "/targets/shares/7/status/, /targets/shares/7/",
        "/targets/import/7/choices/, /targets/import/7/",
        "/targets/import/7/progress/, /targets/import/7/"
    })
    void aPartLeadsToItsPage(String part, String page) {
        assertEquals(page, alice().get(part).is(303).location());
    }

    @Test
    void thePageIsWholeAndItsPartIsNot() {
        TargetDraft draft = TargetDraft.sidereal("Part " + UUID.randomUUID(), 1, 2);
        long id = targets.create(draft.visibility(Visibility.PRIVATE), people.viewer(People.ALICE))
                .getId();
        String plan = "/targets/" + id + "/plan/";
        Page page = alice().follow(alice().get(plan));
        assertTrue(page.is(200).has("nav.tom-navbar") && page.has("#pane-plan.active"), page::body);
        assertFalse(alice().getPartial(plan).is(200).has("nav.tom-navbar"));
        assertEquals(404, bob().follow(bob().get(plan)).status(), "the way to the page says nothing of what is there");
        assertEquals(404, bob().getPartial(plan).status());
    }

    @ParameterizedTest
    @CsvSource({
        "/targets/",
        "/targets/targetgrouping/",
        "/targets/targetselection/",
        "/targets/duplicates/",
        "/targets/shares/",
        "/observations/",
        "/observations/groups/",
        "/dataproducts/",
        "/alerts/",
        "/notifications/",
        "/jobs/",
        "/users/",
        "/groups/",
        "/admin/targets/"
    })
    void aListIsAPageOrItsTableForWhoeverAsks(String path) {
        assertTrue(admin().get(path).is(200).has("nav.tom-navbar"));
        Page part = admin().getPartial(path).is(200);
        assertFalse(part.has("nav.tom-navbar"));
        assertEquals("HX-Request", part.header("Vary"), "caches keep them apart");
        String restored = admin().request()
                .headers(Map.of("HX-Request", "true", "HX-History-Restore-Request", "true"))
                .get(path)
                .asString();
        assertTrue(restored.contains("tom-navbar"), "on the way back htmx wants the whole page");
    }
}

package org.tomtoolkit.it.dataproducts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;

/** The list of files is the table of everything else. */
@QuarkusTest
class FileTableTest extends DataTest {

    private static List<String> rows(Page page) {
        return page.document().select("tbody tr").eachAttr("data-row");
    }

    @Test
    void filesAreSearchedFilteredPagedAndDownloaded() {
        Visitor alice = alice();
        long target = newTarget();
        String stem = "night" + System.nanoTime();
        for (int i = 0; i < 27; i++) {
            send(alice, target, "fits_file", file(stem + "-" + i + ".dat", stem + i))
                    .is(303);
        }
        Page first = alice.get("/dataproducts/?query=" + stem.toUpperCase()).is(200);
        assertEquals(25, rows(first).size());
        assertEquals(stem + "-26.dat", first.text("tbody td[data-label=File]"));
        assertTrue(first.text().contains("27 files"), first::text);
        assertEquals(2, rows(alice.get(first.one("a[rel=next]").attr("href"))).size());
        assertEquals(25, rows(alice.get("/dataproducts/?target=" + target)).size());
        assertFalse(alice.get("/dataproducts/?type=photometry&query=" + stem).has("tbody tr"));
        assertTrue(alice.getPartial("/dataproducts/?query=" + stem)
                .is(200)
                .body()
                .stripLeading()
                .startsWith("<form"));
        Page file = alice.get("/tables/data-products/download/?format=csv&query=" + stem)
                .is(200);
        assertEquals(28, file.body().lines().count(), file::body);
        assertEquals(
                1,
                bob().get("/tables/data-products/download/?format=csv&query=" + stem)
                        .body()
                        .lines()
                        .count());
    }

    @Test
    void chosenFilesAreDeletedAfterTheQuestionAndReadAgain() {
        Visitor alice = alice();
        long target = newTarget();
        send(alice, target, "photometry", file("chosen.csv", TABLE)).is(303);
        List<String> id = rows(alice.get("/dataproducts/?target=" + target));
        Page again = alice.follow(alice.post("/tables/data-products/actions/read-again/", Map.of("selected", id))
                .is(303));
        assertTrue(again.text(".alert").contains("1 read again"), again::text);
        assertEquals(3, points(lightCurve(alice, target)));
        String action = "/tables/data-products/actions/delete/";
        Page asked = alice.post(action, Map.of("selected", id)).is(200);
        assertTrue(asked.text().contains("Files to be deleted: 1"), asked::text);
        assertEquals(3, points(lightCurve(alice, target)));
        alice.post(action, asked.form("form[action='" + action + "']")).is(303);
        assertEquals(0, points(lightCurve(alice, target)));
    }

    @Test
    void whatOneMayNotDeleteStaysWithTheReason() {
        long target = targets.create(
                        TargetDraft.sidereal("Public data " + System.nanoTime(), 1, 1)
                                .visibility(Visibility.PUBLIC),
                        people.viewer(People.ALICE))
                .getId();
        send(alice(), target, "photometry", file("kept.csv", TABLE)).is(303);
        List<String> id = rows(alice().get("/dataproducts/?target=" + target));
        Visitor bob = bob();
        for (String action : List.of("delete", "read-again")) {
            Page told = bob.follow(bob.post(
                            "/tables/data-products/actions/" + action + "/",
                            Map.of("selected", id, "confirmed", "true"))
                    .is(303));
            assertTrue(told.text(".alert").contains("Not the other 1"), told::text);
        }
        assertEquals(3, points(lightCurve(alice(), target)));
        visitor()
                .post("/tables/data-products/actions/delete/", Map.of("selected", id))
                .is(404);
    }
}

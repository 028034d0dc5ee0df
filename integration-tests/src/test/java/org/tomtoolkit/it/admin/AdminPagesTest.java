package org.tomtoolkit.it.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

@QuarkusTest
class AdminPagesTest extends SiteTest {

    private static int made;

    @Inject
    Targets targets;

    private long comment(String text) {
        long target = targets.create(
                        TargetDraft.sidereal("Administered " + made++, 1, 1).visibility(Visibility.PUBLIC),
                        people.viewer(People.ALICE))
                .getId();
        String location = alice().post("/comments/", Map.of("object_kind", "target", "object_id", target, "text", text))
                .is(303)
                .header("Location");
        return Long.parseLong(location.replaceFirst(".*#comment-", ""));
    }

    @Test
    void everySectionListsSearchesAndShowsItsEntries() {
        comment("Something to look at");
        Visitor admin = admin();
        List<String> paths =
                admin.get("/admin/").is(200).document().select(".tom-grid a").eachAttr("href");
        assertTrue(
                paths.containsAll(List.of(
                        "/admin/accounts/",
                        "/admin/groups/",
                        "/admin/targets/",
                        "/admin/target-lists/",
                        "/admin/observations/",
                        "/admin/data-products/",
                        "/admin/photometry/",
                        "/admin/spectra/",
                        "/admin/queries/",
                        "/admin/comments/",
                        "/admin/notifications/",
                        "/admin/tokens/",
                        "/admin/jobs/")),
                paths::toString);
        for (String path : paths) {
            Page list = admin.get(path).is(200);
            admin.get(path + "?query=no%25such_thing").is(200);
            list.document()
                    .select("thead a")
                    .eachAttr("href")
                    .forEach(link -> admin.get(link).is(200));
            assertEquals(404, admin.get(path + "999999999999/").status(), path);
            if (list.has("tbody td[data-label=Id] a")) {
                Page entity = admin.get(list.one("tbody td[data-label=Id] a").attr("href"))
                        .is(200);
                entity.document()
                        .select(".tom-page-header .tom-actions a")
                        .eachAttr("href")
                        .forEach(link -> admin.get(link).is(200));
            }
        }
    }

    @Test
    void administratorsOnlyComeHere() {
        long id = comment("Not for everyone");
        String path = "/admin/comments/" + id + "/";
        for (String each : List.of("/admin/", "/admin/comments/", path, path + "delete/")) {
            assertEquals(403, alice().get(each).status(), each);
            assertTrue(visitor().get(each).is(303).location().startsWith("/accounts/login/"), each);
        }
        assertEquals(403, alice().post(path, Map.of("text", "x")).status());
        assertEquals(403, alice().post(path + "delete/", Map.of()).status());
        assertEquals(404, alice().get("/tables/admin-comments/download/").status());
        assertEquals(404, alice().get("/tables/admin-accounts/download/").status());
        assertEquals(
                404,
                alice().post("/tables/admin-comments/actions/delete/", Map.of("everything", "true"))
                        .status());
    }

    @Test
    void anEntryIsChangedAndDeleted() {
        long id = comment("Before");
        String path = "/admin/comments/" + id + "/";
        Visitor admin = admin();
        assertEquals("Before", admin.get(path).text("textarea[name=text]"));
        assertEquals(400, admin.post(path, Map.of("text", "")).status());
        admin.post(path, Map.of("text", "After")).is(303);
        assertTrue(admin.getJson("/api/comments/" + id + "/").body().contains("After"));
        admin.get(path + "delete/").is(200);
        admin.post(path + "delete/", Map.of()).is(303);
        assertEquals(404, admin.get(path).status());
    }

    @Test
    void chosenEntriesAreDeletedTogether() {
        long first = comment("Chosen together");
        long second = comment("Chosen together");
        Visitor admin = admin();
        String action = "/tables/admin-comments/actions/delete/";
        Page asked = admin.post(action, Map.of("everything", "true", "query", "chosen together"))
                .is(200);
        assertTrue(asked.text().contains("Comments to be deleted: 2."), asked::text);
        admin.get("/admin/comments/" + first + "/").is(200);
        admin.post(action, asked.form("form[action='" + action + "']")).is(303);
        assertEquals(404, admin.get("/admin/comments/" + first + "/").status());
        assertEquals(404, admin.get("/admin/comments/" + second + "/").status());
    }

    @Test
    void passwordsAreNowhereInTheAdministration() {
        Visitor admin = admin();
        String shown = admin.get("/admin/accounts/").body()
                + admin.get("/tables/admin-accounts/download/?format=json").body();
        assertFalse(shown.contains("$2"), "a hash of a password");
    }
}

package org.tomtoolkit.it.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

@QuarkusTest
class CommentsTest extends SiteTest {

    private static int made;

    @Inject
    Targets targets;

    private long target(String owner, Visibility visibility) {
        TargetDraft draft = TargetDraft.sidereal("Commented " + made++, 10, 10);
        return targets.create(draft.visibility(visibility), people.viewer(owner))
                .getId();
    }

    private static Map<String, Object> comment(long target, String text) {
        return Map.of("object_kind", "target", "object_id", target, "text", text, "next", "/targets/" + target + "/");
    }

    private static long write(Visitor who, long target, String text) {
        String location = who.post("/comments/", comment(target, text)).is(303).header("Location");
        return Long.parseLong(location.replaceFirst(".*#comment-", ""));
    }

    @Test
    void whoSeesATargetReadsItsCommentsAndNobodyElse() {
        long target = target(People.ALICE, Visibility.PRIVATE);
        long id = write(alice(), target, "Rising by *0.3 mag* a night");
        assertTrue(alice().get("/targets/" + target + "/?tab=comments")
                .text("#comment-" + id)
                .contains("0.3 mag"));
        assertEquals(
                1,
                alice().getJson("/api/comments/?object_kind=target&object_id=" + target)
                        .json()
                        .getInt("count"));
        for (Visitor stranger : new Visitor[] {bob(), visitor()}) {
            assertEquals(
                    0,
                    stranger.getJson("/api/comments/?object_id=" + target)
                            .json()
                            .getInt("count"));
            assertEquals(404, stranger.getJson("/api/comments/" + id + "/").status());
            assertFalse(stranger.get("/").body().contains("0.3 mag"));
            assertFalse(stranger.get("/comments/").body().contains("0.3 mag"));
        }
        assertEquals(404, bob().get("/comments/" + id + "/edit/").status());
        assertEquals(404, bob().post("/comments/" + id + "/delete/", Map.of()).status());
        assertTrue(admin().get("/comments/").body().contains("0.3 mag"));
    }

    @Test
    void nobodyWritesOnWhatTheyCannotSee() {
        long target = target(People.ALICE, Visibility.PRIVATE);
        assertEquals(404, bob().post("/comments/", comment(target, "Hello")).status());
        assertEquals(
                404, bob().post("/comments/", comment(999_999_999L, "Hello")).status());
        assertEquals(
                404,
                bob().json("POST", "/api/comments/", Map.of("object_kind", "target", "object_id", target, "text", "x"))
                        .status());
        assertEquals(
                404,
                alice().json("POST", "/api/comments/", Map.of("object_kind", "nothing", "object_id", 1, "text", "x"))
                        .status());
    }

    @Test
    void visitorsReadOpenOnesAndWriteNone() {
        long target = target(People.ALICE, Visibility.OPEN);
        long id = write(alice(), target, "For everyone");
        assertTrue(visitor().get("/targets/" + target + "/").has("#comment-" + id));
        assertTrue(visitor().get("/").text().contains("For everyone"));
        assertTrue(visitor()
                .post("/comments/", comment(target, "Anonymous"))
                .is(303)
                .location()
                .startsWith("/accounts/login/"));
        assertEquals(
                401,
                visitor()
                        .json(
                                "POST",
                                "/api/comments/",
                                Map.of("object_kind", "target", "object_id", target, "text", "x"))
                        .status());
    }

    @Test
    void recentOnesOfPublicTargetsAreOnEverybodysHomePage() {
        long target = target(People.ALICE, Visibility.PUBLIC);
        write(alice(), target, "For members only");
        assertTrue(bob().get("/").text().contains("For members only"));
        assertFalse(visitor().get("/").text().contains("For members only"));
    }

    @Test
    void theAuthorAndAdministratorsChangeAndDelete() {
        long target = target(People.ALICE, Visibility.PUBLIC);
        long first = write(alice(), target, "First");
        long second = write(alice(), target, "Second");
        assertEquals(403, bob().get("/comments/" + first + "/edit/").status());
        assertEquals(
                403, bob().post("/comments/" + first + "/delete/", Map.of()).status());
        assertEquals(
                403,
                bob().json("PATCH", "/api/comments/" + first + "/", Map.of("text", "mine now"))
                        .status());
        assertEquals(
                403, bob().json("DELETE", "/api/comments/" + first + "/", null).status());
        alice().post("/comments/" + first + "/edit/", Map.of("text", "First, *better*"))
                .is(303);
        Page page = bob().get("/targets/" + target + "/?tab=comments");
        assertEquals("better", page.text("#comment-" + first + " em"));
        assertTrue(page.text("#comment-" + first).contains("edited"));
        assertEquals(
                400,
                alice().post("/comments/" + first + "/edit/", Map.of("text", " "))
                        .status());
        alice().get("/comments/" + first + "/delete/").is(200);
        alice().post("/comments/" + first + "/delete/", Map.of()).is(303);
        assertEquals(
                204,
                admin().json("DELETE", "/api/comments/" + second + "/", null).status());
        assertFalse(alice().get("/targets/" + target + "/").has(".tom-comment"));
    }

    @Test
    void theWrittenWordNeedsTheTokenOfTheSite() {
        long target = target(People.ALICE, Visibility.PUBLIC);
        assertEquals(
                403,
                alice().postWithoutToken("/comments/", comment(target, "Forged"))
                        .status());
    }

    @Test
    void aDeletedTargetTakesItsCommentsAlong() {
        long target = target(People.ALICE, Visibility.PUBLIC);
        long id = write(alice(), target, "Soon gone");
        targets.delete(target, people.viewer(People.ALICE));
        assertEquals(404, admin().getJson("/api/comments/" + id + "/").status());
    }

    @Test
    void emptyAndOverlongTextsAreRefusedWithAReason() {
        long target = target(People.ALICE, Visibility.PUBLIC);
        Visitor alice = alice();
        alice.follow(alice.post("/comments/", comment(target, "  "))).is(200);
        assertEquals(
                400,
                alice.json(
                                "POST",
                                "/api/comments/",
                                Map.of("object_kind", "target", "object_id", target, "text", "x".repeat(10_001)))
                        .status());
        assertFalse(alice.get("/targets/" + target + "/").has(".tom-comment"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[click](javascript:alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "![picture](https://tracker.example/x.png)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](<https://a.example/\" onmouseover=\"alert(1)>)"
            })
    void noMarkupOfACommentIsDangerous(String text) {
        long target = target(People.ALICE, Visibility.PUBLIC);
        long id = write(alice(), target, text);
        Page page = bob().get("/targets/" + target + "/?tab=comments");
        assertTrue(page.has("#comment-" + id));
        String place = "#comment-" + id + " ";
        assertFalse(page.has(place + "script, " + place + "img, " + place + "[onmouseover], " + place + "[onerror]"));
        page.document()
                .select(place + "a")
                .forEach(link -> assertTrue(link.attr("href").matches("|https?://.*|/.*"), link::outerHtml));
    }
}

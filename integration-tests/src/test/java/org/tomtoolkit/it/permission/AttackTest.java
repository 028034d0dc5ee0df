package org.tomtoolkit.it.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.permission.Routes.Route;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.lists.TargetLists;

/** What other systems of this kind let happen; see docs/security.md. */
@QuarkusTest
class AttackTest extends SiteTest {

    private static final String MARKUP = "</script><script>alert(1)</script><img src=x onerror=alert(2)>'\"";
    private static final List<String> FOREIGN = List.of(
            "https://evil.example.org/",
            "//evil.example.org/",
            "/\\evil.example.org/",
            "\\\\evil.example.org",
            "javascript:alert(1)",
            "/\t/evil.example.org/");

    @Inject
    Targets targets;

    @Inject
    TargetLists lists;

    @Inject
    EntityManager entities;

    @Test
    void theNameOfATargetIsNeverMarkup() {
        Viewer alice = people.viewer(People.ALICE);
        Target target = targets.findByName(MARKUP, alice)
                .orElseGet(() -> targets.create(
                        TargetDraft.sidereal(MARKUP, 80, 5)
                                .alias("x" + MARKUP)
                                .extra("note", MARKUP)
                                .visibility(Visibility.OPEN),
                        alice));
        String own = "/targets/" + target.getId() + "/";
        Visitor visitor = alice();
        List<String> pages = List.of(
                "/",
                "/targets/",
                "/targets/?query=alert",
                own,
                own + "update/",
                own + "delete/",
                own + "access/",
                own + "?tab=photometry",
                own + "?tab=manage-data",
                "/observations/add/?target_id=" + target.getId());
        for (String path : pages) {
            isHarmless(path, visitor.get(path));
            isHarmless(path + " in part", visitor.getPartial(path));
        }
        isHarmless(own + "plan/", visitor.getPartial(own + "plan/"));
        Response json = visitor.request().accept("application/json").get("/api/targets/" + target.getId() + "/");
        assertTrue(json.contentType().startsWith("application/json"), json.contentType());
        assertEquals("nosniff", json.header("X-Content-Type-Options"));
    }

    private static void isHarmless(String path, Page page) {
        assertEquals(200, page.status(), path);
        assertFalse(page.body().contains("<script>alert"), path);
        assertFalse(page.body().contains("onerror=alert(2)>"), path);
    }

    @Test
    void nobodyPutsTargetsIntoTheListsOfOthers() {
        Viewer alice = people.viewer(People.ALICE);
        long list = lists.create("Only alice's list", Visibility.PUBLIC, alice).getId();
        Map<String, Object> body = Map.of(
                "name",
                "Put into a list",
                "type",
                "SIDEREAL",
                "ra",
                1,
                "dec",
                2,
                "target_lists",
                List.of(Map.of("name", "Only alice's list")));
        bob().json("POST", "/api/targets/", body).is(201);
        assertEquals(
                0L,
                entities.createQuery("select count(m) from TargetListMember m where m.listId = ?1", Long.class)
                        .setParameter(1, list)
                        .getSingleResult());
    }

    @Test
    void aGetChangesNothing() {
        Set<String> shown = Routes.all().stream()
                .filter(route -> !route.isWrite())
                .map(Route::path)
                .collect(Collectors.toSet());
        Visitor admin = admin();
        List<String> open = new ArrayList<>();
        for (Route route : Routes.all()) {
            if (route.isWrite() && !shown.contains(route.path())) {
                String path = route.path().replaceAll("\\{(id|pk)}", "1").replaceAll("\\{[^}]*}", "x");
                int status = admin.request().accept("*/*").get(path).statusCode();
                // another route may show something at this address
                if (status < 400 && shown.stream().noneMatch(other -> path.matches(pattern(other)))) {
                    open.add(path + " " + status);
                }
            }
        }
        assertEquals(List.of(), open, "Addresses of writes that answer a GET");
    }

    private static String pattern(String path) {
        return path.replaceAll("\\{[^}]*}", "[^/]+").replace(".", "\\.");
    }

    @Test
    void noRedirectLeadsToAnotherSite() {
        Visitor alice = alice();
        for (String foreign : FOREIGN) {
            Page login = visitor()
                    .post(
                            "/accounts/login/",
                            Map.of("username", People.BOB, "password", People.PASSWORD, "next", foreign));
            isLocal(login.header("Location"), "login " + foreign);
            String file = upload(alice, "x.csv");
            Page deleted =
                    alice.post("/dataproducts/" + file + "/delete/", Map.of("next", foreign, "referrer", foreign));
            isLocal(deleted.header("Location"), "delete " + foreign);
        }
    }

    private static void isLocal(String location, String what) {
        String path = location.replaceFirst("^https?://localhost:\\d+", "");
        assertTrue(path.matches("/([^/\\\\\\s].*)?"), what + " leads to " + location);
    }

    private String upload(Visitor visitor, String name) {
        Viewer alice = people.viewer(People.ALICE);
        String target = String.valueOf(targets.findByName("Attacked files", alice)
                .orElseGet(() -> targets.create(TargetDraft.sidereal("Attacked files", 1, 2), alice))
                .getId());
        visitor.upload(
                        "/dataproducts/upload/",
                        Map.of("target", target, "data_product_type", "photometry"),
                        Visitor.Upload.text("files", name, "time,magnitude\n60000,1" + name.length() + "\n"))
                .is(303);
        return String.valueOf(entities.createQuery("select max(p.id) from DataProduct p", Long.class)
                .getSingleResult());
    }

    @Test
    void theNameOfAFileIsNoPath() {
        Visitor alice = alice();
        for (String name :
                List.of("../../../etc/passwd", "..\\..\\boot.ini", "/etc/shadow", "a/../../b.csv", "con.csv")) {
            String id = upload(alice, name);
            String stored = entities.createQuery("select p.name from DataProduct p where p.id = ?1", String.class)
                    .setParameter(1, Long.valueOf(id))
                    .getSingleResult();
            assertTrue(stored.matches("[^/\\\\]+") && !stored.startsWith("."), stored);
            Response file = alice.request().get("/dataproducts/" + id + "/file/");
            assertEquals(200, file.statusCode());
            assertTrue(file.header("Content-Disposition").startsWith("attachment"), name);
        }
        for (String path : List.of("%2e%2e%2f%2e%2e%2fetc%2fpasswd", "..%5c..%5cboot.ini", "%252e%252e%252fpom.xml")) {
            String id = upload(alice, "honest.csv");
            Response answer = alice.request().urlEncodingEnabled(false).get("/dataproducts/" + id + "/file/" + path);
            boolean itself = answer.statusCode() == 200 && answer.asString().startsWith("time,magnitude");
            assertTrue(itself || List.of(400, 404).contains(answer.statusCode()), path + " " + answer.statusCode());
        }
        for (String path :
                List.of("/tom/%2e%2e/%2e%2e/application.properties", "/tom/..%2f..%2fpom.xml", "/..%2f..%2f")) {
            int status = visitor().request().urlEncodingEnabled(false).get(path).statusCode();
            assertTrue(status >= 400 && status < 500, path + " " + status);
        }
    }

    @Test
    void pagesLoadNothingFromOtherSitesAndRunNoScriptOfTheirOwn() {
        for (String path : List.of("/", "/targets/", "/accounts/login/", "/nothing-here/")) {
            Page page = visitor().get(path);
            String policy = page.header("Content-Security-Policy");
            assertTrue(policy != null && policy.contains("default-src 'self'"), path + ": " + policy);
            assertFalse(policy.replaceFirst("style-src [^;]*", "").contains("unsafe-"), policy);
            assertTrue(policy.contains("frame-ancestors 'none'") || policy.contains("frame-ancestors 'self'"), policy);
            assertEquals("nosniff", page.header("X-Content-Type-Options"), path);
            for (Element element : page.document().select("script[src], link[href], img[src]")) {
                String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                assertFalse(address.matches("(?i)(https?:)?//.*"), path + " loads " + address);
            }
            assertEquals(
                    0,
                    page.document()
                            .select("script:not([src]):not([type=application/json])")
                            .size(),
                    path);
        }
    }

    @Test
    void addressesOfPeopleAreForAdministrators() {
        String toBob = bob().get("/users/").is(200).body();
        assertFalse(toBob.contains("alice@example.org"), "Anybody with an account reads everybody's address");
        assertTrue(admin().get("/users/").body().contains("alice@example.org"));
    }

    @Test
    void nobodyObservesForAVisitorOrATargetTheyCannotSee() {
        Viewer alice = people.viewer(People.ALICE);
        long secret = targets.findByName("Attacked observations", alice)
                .orElseGet(() -> targets.create(
                        TargetDraft.sidereal("Attacked observations", 1, 2)
                                .visibility(Visibility.PRIVATE)
                                .groups(List.of()),
                        alice))
                .getId();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("target_id", secret);
        body.put("facility", "manual");
        body.put("observation_type", "OBSERVATION");
        body.put("observing_parameters", Map.of("name", "x", "start", "2026-11-20T04:00:00"));
        visitor().json("POST", "/api/observations/", body).is(401);
        String foreign = bob().json("POST", "/api/observations/", body).is(400).body();
        body.put("target_id", 987_654_321);
        assertEquals(
                foreign, bob().json("POST", "/api/observations/", body).is(400).body());
        assertEquals(
                0L,
                entities.createQuery("select count(r) from ObservationRecord r where r.targetId = ?1", Long.class)
                        .setParameter(1, secret)
                        .getSingleResult());
    }

    @Test
    void aMethodThatIsNotOfferedIsRefusedWithoutALoginPage() {
        for (String path : List.of("/api/targets/1/", "/api/observations/", "/api/groups/")) {
            int status =
                    visitor().request().accept("application/json").delete(path).statusCode();
            assertTrue(List.of(401, 403, 404, 405).contains(status), path + " " + status);
        }
    }
}

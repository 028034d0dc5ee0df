package org.tomtoolkit.it.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.permission.Matrix.Line;
import org.tomtoolkit.it.permission.Routes.Route;

/**
 * Every route of the running application against every role, compared with {@code permission-matrix.txt}. A route that
 * nobody thought about fails the build.
 */
@QuarkusTest
class MatrixTest extends MatrixSite {

    private static final String HOW = """

        Say in integration-tests/src/test/resources/permission-matrix.txt who may come in, one line for each route:
          METHOD /path/{id}/ RULE id=target ?query-or-form-field=value
        The rules are the constants of Rule, kinds of things (target, observation, file, list …) those of Things.make().

        """;

    @Test
    void everyRouteHasADeclaredRuleAndEveryRuleARoute() {
        Set<String> routes = Routes.all().stream().map(Route::key).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(routes.size() > 80, "Routes are not found any more: " + routes);
        Set<String> undeclared = new TreeSet<>(routes);
        undeclared.removeAll(matrix.keySet());
        assertEquals("", String.join("\n", undeclared), "Routes without a rule." + HOW);
        Set<String> gone = new TreeSet<>(matrix.keySet());
        gone.removeAll(routes);
        assertEquals("", String.join("\n", gone), "Rules without a route: delete their lines.");
    }

    @Test
    void everyEndpointSaysWhoMayCome() {
        List<String> silent = Routes.all().stream()
                .filter(route -> !route.secured())
                .map(route -> route.key() + " in " + route.where())
                .toList();
        assertEquals(
                List.of(),
                silent,
                "Endpoints without @PermitAll, @Authenticated or @RolesAllowed: they refuse everybody. Annotate them.");
    }

    @Test
    void everybodyGetsInWhereTheTableSaysAndNowhereElse() {
        List<String> wrong = new ArrayList<>();
        for (Route route : Routes.all()) {
            Line line = matrix.get(route.key());
            if (line != null && !route.isSocket()) {
                for (Role role : Role.values()) {
                    compare(route, line, role, wrong);
                }
            }
        }
        assertEquals("", String.join("\n", wrong), "Routes that behave differently from permission-matrix.txt.");
    }

    private void compare(Route route, Line line, Role role, List<String> wrong) {
        Response response = send(route, line, visitors.get(role), true);
        String outcome = outcome(route, response);
        String declared = line.rule().outcome(role);
        if (!outcome.equals(declared)) {
            wrong.add(route.key() + " as " + role + ": declared " + declared + " (" + line.rule() + "), was " + outcome
                    + " (status " + response.statusCode() + ")");
        }
        if (line.flags().contains("ends-login")) {
            visitors.put(role, logIn(role));
        }
        if (route.isWrite() && response.statusCode() < 400 && outcome.equals("in")) {
            ids = make();
        }
    }

    @Test
    void noWriteIsReachableWithoutTheTokenOfForms() {
        List<String> open = new ArrayList<>();
        for (Route route : Routes.all()) {
            Line line = matrix.get(route.key());
            if (line != null && route.isWrite() && !line.flags().contains("no-csrf")) {
                for (Role role : List.of(Role.VISITOR, Role.OWNER, Role.ADMIN)) {
                    int status = send(route, line, visitors.get(role), false).statusCode();
                    if (!List.of(303, 401, 403).contains(status) || status == 303 && role != Role.VISITOR) {
                        open.add(route.key() + " as " + role + ": " + status);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", open), "Writes that a page of another site can make a browser send.");
    }

    @Test
    void aPrivateTargetLeavesNoTraceInAnyAnswer() {
        List<String> leaks = new ArrayList<>();
        for (Route route : Routes.all()) {
            Line line = matrix.get(route.key());
            if (line != null && !route.isSocket()) {
                for (Role role : List.of(Role.VISITOR, Role.STRANGER)) {
                    leaks(route, line, role, leaks);
                }
            }
        }
        assertEquals("", String.join("\n", leaks), "Answers that tell something of a private target.");
    }

    private void leaks(Route route, Line line, Role role, List<String> leaks) {
        List<Map<String, String>> queries = route.isWrite() ? List.of(Map.of()) : List.of(Map.of(), search());
        for (Map<String, String> query : queries) {
            RequestSpecification request = request(route, visitors.get(role), true);
            query.forEach(request::queryParam);
            String body = answer(route, line, request).asString();
            if (body.contains(Things.SECRET) || body.contains(Things.SECRET_MAGNITUDE)) {
                leaks.add(route.key() + " as " + role + (query.isEmpty() ? "" : " with a search"));
            }
        }
    }

    /** What finds the target wherever a route takes one of these. */
    private static Map<String, String> search() {
        Map<String, String> query = new LinkedHashMap<>();
        for (String name : List.of("query", "name", "target_name", "q", "search", "product_name", "source_name")) {
            query.put(name, Things.HALF_A_SECRET);
        }
        return query;
    }

    @Test
    void whatMayNotBeSeenAnswersLikeWhatIsNotThere() {
        List<String> different = new ArrayList<>();
        Map<String, String> real = ids;
        Map<String, String> none = new LinkedHashMap<>(ids);
        none.replaceAll((kind, id) -> kind.equals("group") ? id : "987654321");
        for (Route route : Routes.all()) {
            Line line = matrix.get(route.key());
            boolean hidden = line != null && line.rule().outcome(Role.STRANGER).equals("404") && !route.isSocket();
            if (hidden) {
                ids = none;
                Response absent = send(route, line, visitors.get(Role.STRANGER), true);
                ids = real;
                Response secret = send(route, line, visitors.get(Role.STRANGER), true);
                if (!plain(absent).equals(plain(secret))) {
                    different.add(route.key() + ": " + difference(plain(absent), plain(secret)));
                }
            }
        }
        assertEquals("", String.join("\n", different), "Answers that tell whether something hidden exists.");
    }

    private static String difference(String absent, String secret) {
        int at = 0;
        while (at < Math.min(absent.length(), secret.length()) && absent.charAt(at) == secret.charAt(at)) {
            at++;
        }
        int end = at + 60;
        return "…" + absent.substring(at, Math.min(end, absent.length())) + "… but …"
                + secret.substring(at, Math.min(end, secret.length())) + "…";
    }

    private String plain(Response response) {
        String body = response.asString().replaceAll("987654321", "#");
        for (String id : new TreeSet<>(ids.values())) {
            body = body.replaceAll("\\b" + id + "\\b", "#");
        }
        return response.statusCode() + " "
                + body.replaceAll("[0-9a-fA-F-]{16,}", "@")
                        .replaceAll("[A-Za-z0-9_.-]{30,}", "@")
                        .replaceAll("\\d", "#");
    }
}

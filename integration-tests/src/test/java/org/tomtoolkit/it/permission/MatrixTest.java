package org.tomtoolkit.it.permission;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.comment.Comments;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.permission.Matrix.Line;
import org.tomtoolkit.it.permission.Routes.Route;

/**
 * Every route of the running application against every role, compared with {@code permission-matrix.txt}. A route that
 * nobody thought about fails the build.
 */
@QuarkusTest
class MatrixTest extends SiteTest {

    private static final String HOW = """

            Say in integration-tests/src/test/resources/permission-matrix.txt who may come in, one line for each route:
              METHOD /path/{id}/ RULE id=target ?query-or-form-field=value
            The rules are the constants of Rule, kinds of things (target, observation, file, list …) those of Things.make().

            """;

    @Inject
    Things things;

    @Inject
    Comments comments;

    private final Map<String, Line> matrix = Matrix.read();
    private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
    private Map<String, String> ids;

    @BeforeEach
    void everybodyIsThere() {
        things.make();
        for (Role role : Role.values()) {
            visitors.put(role, logIn(role));
        }
        ids = make();
    }

    private Visitor logIn(Role role) {
        return switch (role) {
            case VISITOR -> visitor();
            case STRANGER -> as(Things.STRANGER);
            case MEMBER -> alice();
            case EDITOR -> as(Things.EDITOR);
            case OWNER -> as(Things.OWNER);
            case ADMIN -> admin();
        };
    }

    private long comment(String target) {
        return comments.write("target", Long.parseLong(target), Things.SECRET, people.viewer(Things.OWNER))
                .getId();
    }

    /** Things of which some only the pages can make. */
    private Map<String, String> make() {
        Map<String, String> made = things.make();
        Visitor owner = visitors.get(Role.OWNER);
        made.put("comment", String.valueOf(comment(made.get("target"))));
        remote.register(get(urlPathEqualTo("/alerce/objects/")).willReturn(okJson("""
                {"has_next": false, "items": [{"oid": "%s", "meanra": 150.25, "meandec": -10.5, "lastmjd": 60310.5}]}
                """.formatted(Things.SECRET))));
        String create = "/alerts/queries/create/?broker=alerce";
        Map<String, Object> form = owner.get(create).is(200).form("main form.card");
        form.put("query_name", Things.SECRET);
        owner.post(create, form).is(303);
        String query =
                owner.get("/alerts/").one("td a[href*=/update/]").attr("href").replaceAll("\\D", "");
        made.put("query", query);
        String run = owner.post("/alerts/queries/" + query + "/run/", Map.of())
                .is(303)
                .location();
        made.put("run", run.replaceAll("\\D", ""));
        return made;
    }

    private static Visitor as(String name) {
        return new Visitor().logIn(name, People.PASSWORD);
    }

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
            if (line != null && !route.method().equals("WS")) {
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

    /** {@code in} is anything that had a look at the content of the request, also to refuse it. */
    private static String outcome(Route route, Response response) {
        int status = response.statusCode();
        String location = response.header("Location");
        boolean toLogin = status == 303 && location != null && location.contains("/accounts/login/?next=");
        if (status == 401 && route.isApi() || toLogin) {
            return "login";
        }
        return status >= 500 || List.of(401, 403, 404, 405).contains(status) ? String.valueOf(status) : "in";
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
            if (line != null && !route.method().equals("WS")) {
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
            boolean hidden = line != null
                    && line.rule().outcome(Role.STRANGER).equals("404")
                    && !route.method().equals("WS");
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

    private Response send(Route route, Line line, Visitor visitor, boolean withToken) {
        return answer(route, line, request(route, visitor, withToken));
    }

    private static RequestSpecification request(Route route, Visitor visitor, boolean withToken) {
        visitor.token();
        RequestSpecification request =
                visitor.request().accept(route.isApi() ? "application/json" : "text/html, */*;q=0.1");
        if (route.isWrite() && withToken) {
            request.header("X-CSRF-Token", visitor.token());
        }
        return request;
    }

    private Response answer(Route route, Line line, RequestSpecification request) {
        Map<String, String> sent = new LinkedHashMap<>();
        line.sent()
                .forEach((name, kind) -> sent.put(name, name.endsWith("kind") ? kind : ids.getOrDefault(kind, kind)));
        sent.forEach(request::queryParam);
        if (!route.isWrite()) {
            return request.request(route.method(), path(route, line));
        }
        if (line.flags().contains("multipart")) {
            request.contentType("multipart/form-data").multiPart("none", "");
            sent.forEach(request::multiPart);
        } else if (line.flags().contains("json")
                || route.isApi() && !line.flags().contains("form")) {
            request.contentType("application/json").body(new LinkedHashMap<String, Object>(sent));
        } else {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(sent);
        }
        return request.request(route.method(), path(route, line));
    }

    private String path(Route route, Line line) {
        String path = route.path();
        for (Map.Entry<String, String> each : line.path().entrySet()) {
            path = path.replace("{" + each.getKey() + "}", ids.getOrDefault(each.getValue(), each.getValue()));
        }
        return path;
    }
}

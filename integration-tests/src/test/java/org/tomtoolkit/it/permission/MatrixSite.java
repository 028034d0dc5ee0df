package org.tomtoolkit.it.permission;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.tomtoolkit.common.comment.Comments;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.permission.Matrix.Line;
import org.tomtoolkit.it.permission.Routes.Route;

/** What the tests of {@code permission-matrix.txt} share: everybody is logged in, and there is one of everything. */
abstract class MatrixSite extends SiteTest {

    @Inject
    Things things;

    @Inject
    Comments comments;

    final Map<String, Line> matrix = Matrix.read();
    final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
    Map<String, String> ids;

    @BeforeEach
    void everybodyIsThere() {
        things.make();
        for (Role role : Role.values()) {
            visitors.put(role, logIn(role));
        }
        ids = make();
    }

    Visitor logIn(Role role) {
        return role == Role.VISITOR ? visitor() : new Visitor().logIn(nameOf(role), People.PASSWORD);
    }

    static String nameOf(Role role) {
        return switch (role) {
            case VISITOR -> "";
            case STRANGER -> Things.STRANGER;
            case MEMBER -> People.ALICE;
            case EDITOR -> Things.EDITOR;
            case OWNER -> Things.OWNER;
            case ADMIN -> People.ADMIN;
        };
    }

    private long comment(String target) {
        return comments.write("target", Long.parseLong(target), Things.SECRET, people.viewer(Things.OWNER))
                .getId();
    }

    /** Things of which some only the pages can make. */
    Map<String, String> make() {
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

    /** {@code in} is anything that had a look at the content of the request, also to refuse it. */
    static String outcome(Route route, Response response) {
        int status = response.statusCode();
        String location = response.header("Location");
        boolean toLogin = status == 303 && location != null && location.contains("/accounts/login/?next=");
        if (status == 401 && route.isApi() || toLogin) {
            return "login";
        }
        return status >= 500 || List.of(401, 403, 404, 405).contains(status) ? String.valueOf(status) : "in";
    }

    Response send(Route route, Line line, Visitor visitor, boolean withToken) {
        return answer(route, line, request(route, visitor, withToken));
    }

    static RequestSpecification request(Route route, Visitor visitor, boolean withToken) {
        visitor.token();
        RequestSpecification request =
                visitor.request().accept(route.isApi() ? "application/json" : "text/html, */*;q=0.1");
        if (route.isWrite() && withToken) {
            request.header("X-CSRF-Token", visitor.token());
        }
        return request;
    }

    Response answer(Route route, Line line, RequestSpecification request) {
        Map<String, String> sent = new LinkedHashMap<>();
        line.sent()
                .forEach((name, kind) -> sent.put(name, name.endsWith("kind") ? kind : ids.getOrDefault(kind, kind)));
        sent.forEach(request::queryParam);
        if (line.flags().contains("part")) {
            request.header("HX-Request", "true");
        }
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

    String path(Route route, Line line) {
        String path = route.path();
        for (Map.Entry<String, String> each : line.path().entrySet()) {
            path = path.replace("{" + each.getKey() + "}", ids.getOrDefault(each.getValue(), each.getValue()));
        }
        return path;
    }
}

package org.tomtoolkit.it.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.common.token.TokenDraft;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.permission.Matrix.Line;
import org.tomtoolkit.it.permission.Routes.Route;

/**
 * Every route against the API tokens of the owner. What a token reaches follows from {@code permission-matrix.txt} and three
 * rules: pages for persons do not know it, a read token writes nothing, a limited one stays in its part of the API.
 */
@QuarkusTest
class TokenMatrixTest extends MatrixSite {

    private enum Token {
        FULL(true, Set.of()),
        READ_ONLY(false, Set.of()),
        FOR_TARGETS(true, Set.of("targets")),
        READ_DATA(false, Set.of("dataproducts"));

        private final boolean writes;
        private final Set<String> apps;

        Token(boolean writes, Set<String> apps) {
            this.writes = writes;
            this.apps = apps;
        }
    }

    private static final Map<String, Set<String>> PARTS = Map.of(
            "targets", Set.of("targets", "targetname", "targetextra", "targetlist", "vo"),
            "dataproducts", Set.of("dataproducts", "reduceddatums"));

    private static final List<String> FOR_PERSONS =
            List.of("/users/", "/accounts/", "/groups/", "/admin/", "/credentials/");

    @Inject
    ApiTokens tokens;

    private final Map<Token, String> secrets = new EnumMap<>(Token.class);

    @BeforeEach
    void tokensAreThere() {
        for (Token token : Token.values()) {
            TokenDraft draft = new TokenDraft("matrix " + token, token.writes, token.apps, null, false);
            secrets.put(token, tokens.create(draft, people.viewer(Things.OWNER)).secret());
        }
    }

    @Test
    void aTokenReachesWhatItsOwnerDoesWithinItsScopeAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        for (Route route : Routes.all()) {
            Line line = matrix.get(route.key());
            if (line != null && !route.isSocket()) {
                for (Token token : Token.values()) {
                    compare(route, line, token, wrong);
                }
            }
        }
        assertEquals("", String.join("\n", wrong), "Routes where a token reaches too much or too little.");
    }

    private void compare(Route route, Line line, Token token, List<String> wrong) {
        Response response = answer(route, line, request(route, token));
        String expected = expected(route, line, token);
        // scripts hear that they are not logged in where persons are led to the login page
        String outcome = response.statusCode() == 401 ? "login" : outcome(route, response);
        if (!outcome.equals(expected)) {
            wrong.add(route.key() + " with the token " + token + ": expected " + expected + ", was " + outcome
                    + " (status " + response.statusCode() + ")");
        }
        if (route.isWrite() && response.statusCode() < 400 && outcome.equals("in")) {
            ids = make();
        }
    }

    /** A token needs no token of forms; where it does not count, its holder is a visitor and needs one. */
    private RequestSpecification request(Route route, Token token) {
        Visitor nobody = new Visitor();
        RequestSpecification request =
                isReached(route) ? nobody.request().accept(accepted(route)) : request(route, nobody, true);
        return request.header("Authorization", "Bearer " + secrets.get(token));
    }

    private static String accepted(Route route) {
        return route.isApi() ? "application/json" : "text/html, */*;q=0.1";
    }

    private static String expected(Route route, Line line, Token token) {
        if (!isReached(route)) {
            return line.rule().outcome(Role.VISITOR);
        }
        boolean outside = !token.apps.isEmpty()
                && !route.path().equals("/api/")
                && token.apps.stream().noneMatch(app -> PARTS.get(app).contains(part(route)));
        return outside || route.isWrite() && !token.writes ? "403" : line.rule().outcome(Role.OWNER);
    }

    private static boolean isReached(Route route) {
        return route.isApi() || !route.isWrite() && FOR_PERSONS.stream().noneMatch(route.path()::startsWith);
    }

    private static String part(Route route) {
        return route.path().replaceFirst("^/api/", "/").split("/", 3)[1];
    }
}

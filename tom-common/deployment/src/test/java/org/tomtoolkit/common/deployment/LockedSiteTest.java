package org.tomtoolkit.common.deployment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.common.account.AccountDetails;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.common.token.TokenDraft;
import org.tomtoolkit.core.permission.Viewer;

class LockedSiteTest {

    private static final String PASSWORD = "clouds over the dome";

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.with(jar -> {})
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:locked;DB_CLOSE_DELAY=-1")
            .overrideConfigKey("tom.auth.strategy", "LOCKED")
            .overrideConfigKey("tom.auth.open-urls", "/open/*,/api/gr?ups/");

    @Inject
    Accounts accounts;

    @Inject
    AccountRepository repository;

    @Inject
    ApiTokens tokens;

    @BeforeEach
    void someAccount() {
        if (QuarkusTransaction.requiringNew().call(repository::count) == 0) {
            accounts.create(
                    new AccountDetails("vera", "", "", "", "", false, true, Set.of()), PASSWORD, Viewer.system());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/targets/", "/users/", "/no-such-page/", "/targets/?name=a%20b", "/q/dev/", "/openly/"})
    void aVisitorIsSentToLogIn(String path) {
        visitor().get(path).then().statusCode(303).header("Location", containsString("/accounts/login/?next=%2F"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/", "/api/targets/", "/api/no-such-thing/", "/api/openapi"})
    void aScriptIsToldToLogInAsJson(String path) {
        visitor()
                .get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("status", equalTo(401));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/accounts/login/", "/accounts/password-reset/", "/tom/tom.css", "/tom/logo.svg", "/api/groups/"
            })
    void whatEverybodyNeedsStaysOpen(String path) {
        visitor().get(path).then().statusCode(200);
    }

    @Test
    void pathsThatLeadOutOfTheOpenOnesAreClosed() {
        for (String path :
                new String[] {"/open/../users/", "/accounts/../users/", "/accounts/%2e%2e/users/", "//users/"}) {
            visitor().urlEncodingEnabled(false).get(path).then().statusCode(not(equalTo(200)));
        }
    }

    @Test
    void whereNothingIsAnOpenPathLeadsNowhere() {
        visitor().get("/open/nothing/").then().statusCode(404);
    }

    @Test
    void aTokenAndAPasswordOpenTheApi() {
        Viewer vera = QuarkusTransaction.requiringNew()
                .call(() -> repository.viewer(repository.byUsername("vera").orElseThrow()));
        String secret = tokens.create(new TokenDraft("script", false, Set.of(), null, false), vera)
                .secret();
        visitor().header("Authorization", "Token " + secret).get("/api/").then().statusCode(200);
        visitor()
                .auth()
                .preemptive()
                .basic("vera", PASSWORD)
                .get("/api/")
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenCanBeHadFromOutside() {
        visitor()
                .contentType("application/json")
                .body("{\"username\": \"vera\", \"password\": \"" + PASSWORD + "\"}")
                .post("/api/token-auth/")
                .then()
                .statusCode(200)
                .body("token", startsWith("tom_"));
    }

    @Test
    void aFormCannotBeSentBeforeLoggingIn() {
        visitor()
                .formParam("name", "x")
                .post("/groups/create/")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/accounts/login/"));
    }

    private static RequestSpecification visitor() {
        return given().redirects().follow(false);
    }
}

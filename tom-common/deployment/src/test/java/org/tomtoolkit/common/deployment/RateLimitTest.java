package org.tomtoolkit.common.deployment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tomtoolkit.common.account.AccountDetails;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.common.token.TokenDraft;
import org.tomtoolkit.core.permission.Viewer;

class RateLimitTest {

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.with(jar -> {})
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:rates;DB_CLOSE_DELAY=-1")
            .overrideConfigKey("tom.tokens.rate-limit.requests", "3")
            .overrideConfigKey("tom.tokens.rate-limit.period", "PT1H");

    @Inject
    Accounts accounts;

    @Inject
    AccountRepository repository;

    @Inject
    ApiTokens tokens;

    @Test
    void aTokenThatAsksForTooMuchHasToWaitAndOthersDoNot() {
        accounts.create(
                new AccountDetails("vera", "", "", "", "", false, true, Set.of()),
                "clouds over the dome",
                Viewer.system());
        String busy = token();
        for (int i = 0; i < 3; i++) {
            ask(busy).statusCode(200);
        }
        ask(busy)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d{2,3}"))
                .body("status", equalTo(429));
        ask(token()).statusCode(200);
        given().get("/api/").then().statusCode(200);
    }

    private String token() {
        Viewer vera = QuarkusTransaction.requiringNew()
                .call(() -> repository.viewer(repository.byUsername("vera").orElseThrow()));
        return tokens.create(new TokenDraft("script", false, Set.of(), null, false), vera)
                .secret();
    }

    private static ValidatableResponse ask(String secret) {
        return given().header("Authorization", "Bearer " + secret).get("/api/").then();
    }
}

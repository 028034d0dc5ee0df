package org.tomtoolkit.common.deployment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tomtoolkit.common.account.AccountDetails;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.common.token.TokenDraft;
import org.tomtoolkit.core.permission.Viewer;

/** Metrics are for administrators, whose token a scraper carries. */
class MetricsTest {

    private static final String PASSWORD = "clouds over the dome";
    private static boolean made;

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.with(jar -> {})
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:metrics;DB_CLOSE_DELAY=-1")
            .overrideConfigKey("quarkus.micrometer.enabled", "true");

    @Inject
    Accounts accounts;

    @Inject
    AccountRepository repository;

    @Inject
    ApiTokens tokens;

    @BeforeEach
    void people() {
        if (!made) {
            account("vera", false);
            account("chief", true);
            made = true;
        }
    }

    private void account(String name, boolean superuser) {
        accounts.create(new AccountDetails(name, "", "", "", "", superuser, true, Set.of()), PASSWORD, Viewer.system());
    }

    private ValidatableResponse scrape(String name) {
        Viewer viewer = QuarkusTransaction.requiringNew()
                .call(() -> repository.viewer(repository.byUsername(name).orElseThrow()));
        String secret = tokens.create(new TokenDraft("scraper", false, Set.of(), null, false), viewer)
                .secret();
        return given().header("Authorization", "Bearer " + secret)
                .redirects()
                .follow(false)
                .get("/q/metrics")
                .then();
    }

    @Test
    void administratorsSeeRequestsJobsAndOpenPages() {
        given().get("/robots.txt").then().statusCode(200);
        scrape("chief")
                .statusCode(200)
                .body(containsString("tom_jobs{state=\"queued\"} 0.0"))
                .body(containsString("tom_jobs{state=\"running\"} 0.0"))
                .body(containsString("tom_jobs{state=\"failed\"} 0.0"))
                .body(containsString("tom_live_pages 0.0"))
                .body(containsString("http_server_requests_seconds_count"))
                .body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void nobodyElseSeesThem() {
        scrape("vera").statusCode(403).body(not(containsString("tom_jobs")));
        given().redirects()
                .follow(false)
                .get("/q/metrics")
                .then()
                .statusCode(anyOf(is(303), is(302), is(401)))
                .body(not(containsString("tom_jobs")));
    }
}

package org.tomtoolkit.common.deployment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountRepository;

class OpenRegistrationTest {

    private static final String PASSWORD = "clouds over the dome";
    private static final String CONFIRM = "/accounts/register/confirm/";
    private static final Pattern LINK =
            Pattern.compile("https://tom\\.example\\.org/accounts/register/confirm/\\?token=([\\w.-]+)");

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.with(jar -> {})
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:open;DB_CLOSE_DELAY=-1")
            .overrideConfigKey("tom.accounts.registration", "OPEN")
            .overrideConfigKey("tom.accounts.mail.site-url", "https://tom.example.org")
            .overrideConfigKey("quarkus.mailer.from", "tom@example.org")
            .overrideConfigKey("quarkus.mailer.mock", "true");

    @Inject
    MockMailbox mailbox;

    @Inject
    AccountRepository repository;

    @Test
    void anAccountOpensWithTheLinkThatIsMailed() {
        register("vera", "vera@example.org").then().statusCode(303);
        assertFalse(account("vera").isActive());
        logIn("vera").then().statusCode(400);
        String token = tokenFor("vera@example.org");
        given().get(CONFIRM + "?token=" + token).then().statusCode(200).body(containsString("vera"));
        assertFalse(account("vera").isActive(), "opening the link alone changes nothing");
        confirm(token).then().statusCode(303).header("Location", endsWith("/accounts/login/"));
        assertTrue(account("vera").isActive());
        logIn("vera").then().statusCode(303);
        assertEquals(List.of(), superusers("vera"));
    }

    @Test
    void aLinkOfSomebodyElseOrAChangedOneOpensNothing() {
        register("wanda", "wanda@example.org").then().statusCode(303);
        String token = tokenFor("wanda@example.org");
        String id = token.substring(0, token.indexOf('.'));
        confirm(token.replaceFirst(id, String.valueOf(Long.parseLong(id) + 1)));
        confirm(token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A"));
        confirm("nonsense");
        assertFalse(account("wanda").isActive());
        visitor().get(CONFIRM + "?token=nonsense").then().statusCode(303);
        confirm(token);
        assertTrue(account("wanda").isActive());
    }

    @Test
    void withoutAnAddressThereIsNoAccount() {
        register("xenia", "").then().statusCode(400);
    }

    private Response register(String name, String email) {
        return post(
                "/accounts/register/",
                "username",
                name,
                "email",
                email,
                "password",
                PASSWORD,
                "password_again",
                PASSWORD);
    }

    private Response logIn(String name) {
        return post("/accounts/login/", "username", name, "password", PASSWORD);
    }

    private Response confirm(String token) {
        return post(CONFIRM, "token", token);
    }

    private static Response post(String path, String... form) {
        String csrf = visitor().get("/accounts/login/").getCookie("tom-csrf");
        RequestSpecification request = visitor().cookie("tom-csrf", csrf).formParam("csrf_token", csrf);
        for (int i = 0; i < form.length; i += 2) {
            request.formParam(form[i], form[i + 1]);
        }
        return request.post(path);
    }

    private static RequestSpecification visitor() {
        return given().redirects().follow(false);
    }

    private Account account(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> repository.byUsername(name).orElseThrow());
    }

    private List<String> superusers(String name) {
        return account(name).isSuperuser() ? List.of(name) : List.of();
    }

    private String tokenFor(String address) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            for (Mail mail : mailbox.getMailsSentTo(address)) {
                Matcher link = LINK.matcher(mail.getText());
                if (link.find()) {
                    return link.group(1);
                }
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("No mail to " + address);
    }
}

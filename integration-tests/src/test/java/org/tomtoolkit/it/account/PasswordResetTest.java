package org.tomtoolkit.it.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;

@QuarkusTest
class PasswordResetTest extends SiteTest {

    private static final String PAGE = "/accounts/password-reset/";
    private static final Pattern LINK =
            Pattern.compile("https://tom\\.tests\\.example\\.org(/accounts/password-reset/new/\\?token=[\\w.-]+)");

    @Inject
    MockMailbox mailbox;

    @Inject
    Accounts accounts;

    @BeforeEach
    void emptyMailbox() {
        mailbox.clear();
    }

    @Test
    void aLinkByMailSetsANewPasswordOnce() {
        people.ensure("reset-anna");
        String link = linkFor("reset-anna", "reset-anna@example.org");
        Visitor anna = visitor();
        anna.get(link).is(200);
        assertEquals(400, choose(anna, link, "short").status());
        choose(anna, link, "another moon rises").is(303);
        new Visitor().logIn("reset-anna", "another moon rises");
        assertEquals(PAGE, visitor().get(link).is(303).location());
        assertEquals(PAGE, choose(visitor(), link, "a third moon rises").is(303).location());
        new Visitor().logIn("reset-anna", "another moon rises");
    }

    @Test
    void theLinkNamesTheConfiguredSiteWhateverTheCallerSaysItIs() {
        people.ensure("reset-host");
        visitor()
                .request()
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .get("/accounts/login/");
        Visitor visitor = visitor();
        String token = visitor.token();
        visitor.request()
                .header("X-Forwarded-Host", "evil.example")
                .formParam("csrf_token", token)
                .formParam("account", "reset-host")
                .post(PAGE);
        Mail mail = mailTo("reset-host@example.org");
        assertFalse(mail.getText().contains("evil"), mail.getText());
        assertTrue(LINK.matcher(mail.getText()).find(), mail.getText());
    }

    @Test
    void nobodyLearnsWhichAccountsThereAre() {
        people.ensure("reset-bert");
        String known =
                visitor().post(PAGE, Map.of("account", "reset-bert")).is(200).text("main");
        String unknown = visitor()
                .post(PAGE, Map.of("account", "no-such-person"))
                .is(200)
                .text("main");
        assertEquals(known, unknown);
    }

    @Test
    void aPasswordThatWasChangedMeanwhileMakesTheLinkUseless() {
        people.ensure("reset-carl");
        String link = linkFor("reset-carl", "reset-carl@example.org");
        accounts.changePassword(people.viewer("reset-carl").userId(), "changed in between", Viewer.system());
        visitor().get(link).is(303);
    }

    @Test
    void aDeactivatedAccountGetsNoWayIn() {
        people.ensure("reset-dora");
        String link = linkFor("reset-dora", "reset-dora@example.org");
        accounts.deactivate(people.viewer("reset-dora").userId(), Viewer.system());
        visitor().get(link).is(303);
        mailbox.clear();
        visitor().post(PAGE, Map.of("account", "reset-dora")).is(200);
        people.ensure("reset-emil");
        linkFor("reset-emil", "reset-emil@example.org");
        assertEquals(List.of(), mailbox.getMailsSentTo("reset-dora@example.org"));
    }

    @Test
    void anAccountIsNotFloodedWithMail() {
        people.ensure("reset-fred");
        for (int i = 0; i < 6; i++) {
            visitor().post(PAGE, Map.of("account", "reset-fred"));
        }
        people.ensure("reset-gina");
        linkFor("reset-gina", "reset-gina@example.org");
        assertTrue(mailbox.getMailsSentTo("reset-fred@example.org").size() <= 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1.9999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "1.1.a",
                "999999999999999999999.1.a",
                "%00"
            })
    void aForgedLinkLeadsBack(String token) {
        assertEquals(PAGE, visitor().get(PAGE + "new/?token=" + token).is(303).location());
    }

    private String linkFor(String account, String email) {
        visitor().post(PAGE, Map.of("account", account)).is(200);
        Matcher link = LINK.matcher(mailTo(email).getText());
        assertTrue(link.find());
        return link.group(1);
    }

    private Mail mailTo(String email) {
        Eventually.is(
                "a mail comes to " + email, () -> !mailbox.getMailsSentTo(email).isEmpty());
        return mailbox.getMailsSentTo(email).get(0);
    }

    private static Page choose(Visitor visitor, String link, String password) {
        String token = link.substring(link.indexOf("token=") + 6);
        return visitor.post(PAGE + "new/", Map.of("token", token, "password", password, "password_again", password));
    }
}

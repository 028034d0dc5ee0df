package org.tomtoolkit.it.credentials;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.vault.Secrets;
import org.tomtoolkit.core.vault.Vault;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class CredentialsTest extends SiteTest {

    private static final String OWN = "/users/profile/credentials/";
    private static final String SITE = "/credentials/";
    private static final String STAR = "star-service/";

    @Inject
    Vault vault;

    @Inject
    Jobs jobs;

    @Inject
    Accounts accounts;

    @AfterEach
    void forget() {
        for (String name : List.of(People.ALICE, People.BOB, People.ADMIN)) {
            vault.forget(people.viewer(name).userId());
        }
        vault.forget(Vault.SITE);
    }

    @Test
    void theWayThereLeadsThroughTheProfile() {
        Visitor alice = alice();
        assertTrue(alice.get("/users/profile/").has("a[href=" + OWN + "]"));
        Page page = alice.get(OWN).is(200);
        assertTrue(page.texts("#credentials td").contains("Star service"), page::body);
        assertTrue(page.header("Cache-Control").contains("no-store"));
        assertTrue(admin().get("/").has("nav a[href=" + SITE + "]"));
    }

    @Test
    void whatTheServiceAcceptsIsStoredAndNeverShown() {
        Visitor alice = alice();
        Page answer = store(alice, OWN, "alice-bot", "good-secret-1").is(303);
        Page page = alice.follow(answer);
        assertTrue(page.text(".alert-success").contains("Clear sky."), page::body);
        assertTrue(page.has(".tom-state-completed"));
        Page form = alice.get(OWN + STAR);
        for (Page each : List.of(page, form)) {
            assertFalse(each.body().contains("good-secret-1"), each::body);
            assertFalse(each.body().contains("alice-bot"), each::body);
        }
        assertEquals("good-secret-1", opened(People.ALICE).value("secret").orElseThrow());
    }

    @Test
    void whatTheServiceRefusesIsNotStored() {
        Visitor alice = alice();
        Page answer = store(alice, OWN, "alice-bot", "bad-secret").is(400);
        assertTrue(answer.text(".alert-danger").contains("Nothing was stored"), answer::body);
        assertFalse(answer.body().contains("bad-secret"));
        assertTrue(opened(People.ALICE).isEmpty());
        assertTrue(alice.get(OWN).texts("#trail td").contains("refused by the service"));
    }

    @Test
    void aServiceThatDoesNotAnswerDoesNotKeepPeopleFromStoring() {
        Visitor alice = alice();
        Page page =
                alice.follow(store(alice, OWN, "alice-bot", "broken-network").is(303));
        assertTrue(page.text(".alert-warning").contains("could not be tested"), page::body);
        assertTrue(page.has(".tom-state-pending"));
    }

    @Test
    void anEmptyFieldKeepsWhatIsStored() {
        Visitor alice = alice();
        store(alice, OWN, "alice-bot", "good-old").is(303);
        store(alice, OWN, "other-bot", "").is(303);
        assertEquals("good-old", opened(People.ALICE).value("secret").orElseThrow());
        assertEquals("other-bot", opened(People.ALICE).value("bot").orElseThrow());
        store(alice(), OWN, "", "").is(400);
    }

    @Test
    void nobodyElseCanUseSeeOrDeleteThemNotEvenAnAdministrator() {
        store(alice(), OWN, "alice-bot", "good-alice").is(303);
        Visitor admin = admin();
        assertFalse(admin.get(OWN).body().contains("Replace"));
        assertFalse(bob().get(OWN).body().contains("Replace"));
        assertTrue(opened(People.BOB).isEmpty());
        assertTrue(opened(People.ADMIN).isEmpty());
        assertTrue(vault.forSite("star-service").isEmpty());
        admin.post(OWN + STAR + "delete/", Map.of()).is(303);
        assertFalse(opened(People.ALICE).isEmpty());
        assertTrue(admin.get("/users/").status() == 200);
    }

    @Test
    void theSitesAreForAdministratorsAndServeThoseWithoutTheirOwn() {
        assertEquals(403, alice().get(SITE).status());
        assertEquals(
                403,
                alice().post(SITE + STAR, Map.of("bot", "x", "secret", "good")).status());
        assertEquals(303, visitor().get(SITE).status());
        store(admin(), SITE, "site-bot", "good-site").is(303);
        assertEquals("good-site", opened(People.BOB).value("secret").orElseThrow());
        assertEquals(Secrets.Source.SITE, opened(People.BOB).source());
        assertTrue(bob().get(OWN).texts("#credentials td").contains("Of the site"));
        store(bob(), OWN, "bob-bot", "good-bob").is(303);
        assertEquals("good-bob", opened(People.BOB).value("secret").orElseThrow());
        assertEquals(
                "good-site", vault.forUser(null, "star-service").value("secret").orElseThrow());
    }

    @Test
    void theConfigurationComesLast() {
        assertEquals(
                "lco-key-of-the-tests",
                vault.forUser(people.viewer(People.ALICE).userId(), "lco")
                        .value("api_key")
                        .orElseThrow());
    }

    @Test
    void jobsUseThoseOfTheirOwner() throws InterruptedException {
        store(alice(), OWN, "alice-bot", "good-alice").is(303);
        UsingJob.OPENED.clear();
        jobs.enqueue("using-credentials", new UsingJob.Parameters("star-service"), people.viewer(People.ALICE));
        Secrets opened = UsingJob.OPENED.poll(20, TimeUnit.SECONDS);
        assertNotNull(opened);
        assertEquals("good-alice", opened.value("secret").orElseThrow());
        jobs.enqueue("using-credentials", new UsingJob.Parameters("star-service"), Viewer.system());
        assertTrue(UsingJob.OPENED.poll(20, TimeUnit.SECONDS).isEmpty());
    }

    @Test
    void credentialsOfADeactivatedAccountCannotBeUsedAndThoseOfADeletedOneAreGone() {
        people.ensure("carol-vault");
        Viewer carol = people.viewer("carol-vault");
        Visitor browser = new Visitor().logIn("carol-vault", People.PASSWORD);
        store(browser, OWN, "carol-bot", "good-carol").is(303);
        Viewer admin = people.viewer(People.ADMIN);
        accounts.deactivate(carol.userId(), admin);
        assertTrue(vault.forUser(carol.userId(), "star-service").isEmpty());
        assertTrue(vault.forUser(carol.userId(), "lco").isEmpty());
        assertFalse(vault.trail(carol.userId(), 10, carol).isEmpty());
        accounts.delete(carol.userId(), admin);
        assertTrue(vault.trail(carol.userId(), 10, carol).isEmpty());
    }

    @Test
    void theOwnerSeesWhoDidWhat() {
        people.ensure("trailed");
        Visitor owner = new Visitor().logIn("trailed", People.PASSWORD);
        store(owner, OWN, "alice-bot", "good-alice").is(303);
        opened("trailed");
        owner.post(OWN + STAR + "test/", Map.of()).is(303);
        owner.post(OWN + STAR + "delete/", Map.of()).is(303);
        org.tomtoolkit.it.core.Eventually.is(
                "the use is in the trail",
                () -> owner.get(OWN).texts("#trail td").containsAll(List.of("stored", "used", "deleted")));
        assertTrue(owner.get(OWN).texts("#trail td").contains("tested, accepted"));
        assertTrue(opened("trailed").isEmpty());
    }

    @Test
    void lcoIsCalledWithTheKeyOfTheObserver() {
        remote.register(get(urlPathEqualTo("/lco/api/profile/"))
                .withHeader("Authorization", equalTo("Token good-lco-key"))
                .willReturn(okJson("{\"username\": \"observer-7\"}")));
        remote.register(get(urlPathEqualTo("/lco/api/profile/"))
                .atPriority(9)
                .willReturn(aResponse().withStatus(401)));
        Visitor alice = alice();
        Page refused =
                alice.post(OWN + "lco/", Map.of("api_key", "wrong-lco-key")).is(400);
        assertTrue(refused.text(".alert-danger").contains("does not accept"), refused::body);
        Page page = alice.follow(
                alice.post(OWN + "lco/", Map.of("api_key", "good-lco-key")).is(303));
        assertTrue(page.text(".alert-success").contains("observer-7"), page::body);
        remote.verifyThat(getRequestedFor(urlPathEqualTo("/lco/api/profile/"))
                .withHeader("Authorization", equalTo("Token good-lco-key")));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        alice().postWithoutToken(OWN + STAR, Map.of("bot", "x", "secret", "good-x"))
                .is(403);
        assertTrue(opened(People.ALICE).isEmpty());
    }

    @Test
    void aServiceNobodyDeclaredIsNotThere() {
        alice().get(OWN + "no-such-service/").is(404);
        alice().post(OWN + "no-such-service/", Map.of("secret", "x")).is(404);
    }

    private Secrets opened(String username) {
        return vault.forUser(people.viewer(username).userId(), "star-service");
    }

    private static Page store(Visitor visitor, String base, String bot, String secret) {
        return visitor.post(base + STAR, Map.of("bot", bot, "secret", secret));
    }
}

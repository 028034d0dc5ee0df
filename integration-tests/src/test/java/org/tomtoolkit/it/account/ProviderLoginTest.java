package org.tomtoolkit.it.account;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.LogWatch;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** Logging in at a provider that signs what it says. */
@QuarkusTest
class ProviderLoginTest extends SiteTest {

    private static final String PATH = "/accounts/provider/";
    private static final KeyPair KEY = ProviderTokens.key();

    @Inject
    AccountRepository accounts;

    @Inject
    Accounts service;

    @BeforeEach
    void provider() {
        remote.register(get(urlPathEqualTo("/provider/jwks")).willReturn(okJson(ProviderTokens.jwks(KEY))));
    }

    @Test
    void theFirstLoginMakesAnAccountInItsGroups() {
        Visitor visitor = visitor();
        assertTrue(visitor.get("/accounts/login/").has("a[href='" + PATH + "']"));
        Page arrived = arrive(visitor, claims("sub-1", "prov-ida", "/staff/novae", "/other"), KEY);
        assertEquals("/", arrived.is(303).location());
        String profile = visitor.get("/users/profile/").is(200).text("main");
        assertTrue(profile.contains("prov-ida") && profile.contains("Novae"), profile);
        Viewer ida = people.viewer("prov-ida");
        assertEquals(Set.of(people.groupId("Novae")), ida.groupIds());
        assertFalse(ida.superuser());
    }

    @Test
    void groupsAndRightsFollowTheProvider() {
        arrive(visitor(), claims("sub-2", "prov-jon", "/staff/novae", "/staff/admins"), KEY)
                .is(303);
        assertTrue(people.viewer("prov-jon").superuser());
        arrive(visitor(), claims("sub-2", "renamed-meanwhile", "/other"), KEY).is(303);
        Viewer jon = people.viewer("prov-jon");
        assertFalse(jon.superuser());
        assertEquals(Set.of(), jon.groupIds());
    }

    @Test
    void aNameThatExistsHereDoesNotLeadIntoThatAccount() {
        Visitor visitor = visitor();
        arrive(visitor, claims("sub-3", People.ADMIN), KEY).is(303);
        assertEquals("admin-2", visitor.get("/users/profile/").is(200).text("h1"));
        visitor.get("/users/create/").is(403);
    }

    @Test
    void aTokenSomebodyElseSignedIsRefused() {
        LogWatch.allow("ID token verification has failed");
        Visitor visitor = visitor();
        Page answer = arrive(visitor, claims("sub-4", "prov-mallory"), ProviderTokens.key());
        assertNotEquals(200, answer.status());
        assertNotEquals("/", answer.header("Location"));
        visitor.get("/users/profile/").is(303);
        assertTrue(accounts.byUsername("prov-mallory").isEmpty());
    }

    @Test
    void anAnswerNobodyAskedForIsRefused() {
        Page page = visitor().get(PATH + "?code=stolen&state=made-up");
        assertNotEquals(200, page.status());
        assertNotEquals("/", page.header("Location"));
    }

    @Test
    void aDeactivatedAccountStaysOut() {
        arrive(visitor(), claims("sub-5", "prov-kim"), KEY).is(303);
        service.deactivate(people.viewer("prov-kim").userId(), Viewer.system());
        Visitor visitor = visitor();
        arrive(visitor, claims("sub-5", "prov-kim"), KEY).is(403);
        visitor.get("/users/profile/").is(303);
    }

    @Test
    void whoWantedSomewhereGetsThereThroughTheProvider() {
        Visitor visitor = visitor();
        String link = visitor.get("/accounts/login/?next=%2Ftargets%2F%3Fquery%3Dm31")
                .one("a[href^='/accounts/to-provider/']")
                .attr("href");
        assertEquals(PATH, visitor.get(link).is(303).location());
        Page arrived = arrive(visitor, claims("sub-7", "prov-mia"), KEY);
        assertEquals("/targets/?query=m31", arrived.is(303).location());
        Visitor lured = visitor();
        lured.get("/accounts/to-provider/?next=https%3A%2F%2Fevil.example%2F").is(303);
        assertEquals(
                "/", arrive(lured, claims("sub-8", "prov-nils"), KEY).is(303).location());
    }

    @Test
    void suchAnAccountHasNoPassword() {
        arrive(visitor(), claims("sub-6", "prov-lea"), KEY).is(303);
        visitor()
                .post("/accounts/login/", Map.of("username", "prov-lea", "password", "!"))
                .is(400);
    }

    @Test
    void otherPagesDoNotSendPeopleToTheProvider() {
        assertTrue(visitor().get("/users/profile/").is(303).location().startsWith("/accounts/login/"));
    }

    /** Goes to the provider, comes back with a code, and follows to the end. */
    private Page arrive(Visitor visitor, Map<String, Object> claims, KeyPair signer) {
        Page away = visitor.get(PATH).is(302);
        Map<String, String> asked = query(URI.create(away.header("Location")));
        assertEquals("tom", asked.get("client_id"));
        assertTrue(asked.get("redirect_uri").endsWith(PATH), asked::toString);
        if (asked.containsKey("nonce")) {
            claims.put("nonce", asked.get("nonce"));
        }
        String token = ProviderTokens.signed(claims, signer);
        remote.register(post(urlPathEqualTo("/provider/token"))
                .willReturn(okJson("{\"access_token\": \"opaque\", \"token_type\": \"Bearer\", \"expires_in\": 300,"
                        + " \"id_token\": \"" + token + "\"}")));
        Page back = visitor.get(PATH + "?code=the-code&state=" + asked.get("state"));
        return back.status() == 302 ? visitor.get(PATH) : back;
    }

    private static Map<String, Object> claims(String subject, String name, String... groups) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "https://provider.tests.example.org");
        claims.put("aud", "tom");
        claims.put("sub", subject);
        claims.put("preferred_username", name);
        claims.put("email", name + "@institute.example.org");
        claims.put("email_verified", true);
        claims.put("given_name", "Ida");
        claims.put("groups", groups);
        long now = System.currentTimeMillis() / 1000;
        claims.put("iat", now);
        claims.put("exp", now + 300);
        return claims;
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : uri.getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}

package org.tomtoolkit.catalogs.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.catalogs.spi.CatalogHarvester;
import org.tomtoolkit.catalogs.spi.SearchResult;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteLog;
import org.tomtoolkit.targets.TargetDraft;

/**
 * Every harvester keeps these promises. Extend it, say how your harvester is made and what its service answers:
 *
 * <pre>{@code
 * class AuroraHarvesterContractTest extends HarvesterContractTest {
 *     protected CatalogHarvester harvester(String baseUrl, RemoteClient client) {
 *         return new AuroraHarvester(baseUrl, Duration.ofSeconds(1), client);
 *     }
 *     protected ResponseDefinitionBuilder foundAnswer() { return okJson("…"); }
 *     protected ResponseDefinitionBuilder notFoundAnswer() { return okJson("[]"); }
 * }
 * }</pre>
 *
 * @since 1.0
 */
public abstract class HarvesterContractTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private WireMockServer service;
    private CatalogHarvester harvester;

    /**
     * Your harvester, asking a service at this address with a time-out of one second.
     *
     * @param baseUrl without a slash at its end
     */
    protected abstract CatalogHarvester harvester(String baseUrl, RemoteClient client);

    /** What the service answers to every request when the example term is searched and found. */
    protected abstract ResponseDefinitionBuilder foundAnswer();

    /** What the service answers when it knows no such object. */
    protected abstract ResponseDefinitionBuilder notFoundAnswer();

    /** Whether a request asks for the term; override when the service gets it encoded in a way of its own. */
    protected boolean carries(LoggedRequest request, String term) {
        String sent = decoded(request.getUrl()) + "\n" + decoded(request.getBodyAsString());
        return sent.contains(term) || sent.contains(term.replace("'", "''"));
    }

    @BeforeEach
    void startService() {
        service = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        service.start();
        harvester = harvester(service.baseUrl(), new RemoteClient(new RemoteLog()));
    }

    @AfterEach
    void stopService() {
        service.stop();
    }

    @Test
    void describesItselfWithoutAskingTheService() {
        assertTrue(harvester.id().matches("[a-z][a-z0-9-]*"), "id");
        assertFalse(harvester.label().isBlank(), "label");
        assertFalse(harvester.help().isBlank(), "help");
        assertFalse(harvester.exampleTerm().isBlank(), "example");
        assertTrue(service.getAllServeEvents().isEmpty(), "asked the service without a search");
    }

    @Test
    void findsTheExample() {
        answer(foundAnswer());
        List<TargetDraft> candidates = assertInstanceOf(SearchResult.Found.class, search(harvester.exampleTerm()))
                .candidates();
        candidates.forEach(HarvesterContractTest::check);
    }

    @Test
    void findsTheSameTwice() {
        answer(foundAnswer());
        SearchResult.Found one = assertInstanceOf(SearchResult.Found.class, search(harvester.exampleTerm()));
        SearchResult.Found other = assertInstanceOf(SearchResult.Found.class, search(harvester.exampleTerm()));
        for (int i = 0; i < one.candidates().size(); i++) {
            assertEquals(
                    one.candidates().get(i).values(), other.candidates().get(i).values());
            assertEquals(
                    one.candidates().get(i).aliases(), other.candidates().get(i).aliases());
        }
    }

    @Test
    void saysWhenThereIsNoSuchObject() {
        answer(notFoundAnswer());
        assertInstanceOf(SearchResult.NotFound.class, search("no such object 4711"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 429, 500, 502, 503})
    void reportsAFailingService(int status) {
        answer(aResponse().withStatus(status).withHeader("Retry-After", "7").withBody("<h1>no</h1>"));
        assertUnreachable(search(harvester.exampleTerm()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>Maintenance</body></html>", "{\"half\": [1, 2", "\u0000\u0001\u0002", "42"})
    void reportsAnAnswerItCannotUnderstand(String body) {
        answer(aResponse().withStatus(200).withBody(body));
        assertUnreachable(search(harvester.exampleTerm()));
    }

    @Test
    void findsNothingInAnEmptyAnswer() {
        answer(aResponse().withStatus(200).withBody(""));
        assertFalse(search(harvester.exampleTerm()) instanceof SearchResult.Found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
    void reportsABrokenConnection(String fault) {
        answer(aResponse().withFault(Fault.valueOf(fault)));
        assertUnreachable(search(harvester.exampleTerm()));
    }

    @Test
    void givesUpOnAServiceThatDoesNotAnswer() {
        answer(foundAnswer().withFixedDelay(60_000));
        Instant start = Instant.now();
        assertUnreachable(search(harvester.exampleTerm()));
        assertTrue(Duration.between(start, Instant.now()).compareTo(PATIENCE) < 0, "waited too long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Barnard's star", "x' OR '1'='1", "α Lyr", "星 (名)", "100% & a=b", "a+b", "#1?q", "\"M 31\"", "\\"
            })
    void sendsWhatWasTypedAndNothingElse(String term) {
        answer(notFoundAnswer());
        assertInstanceOf(SearchResult.NotFound.class, search(term));
        List<LoggedRequest> requests =
                service.findAll(com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor(anyUrl()));
        assertTrue(requests.stream().anyMatch(request -> carries(request, term)), () -> "not sent: " + term);
    }

    @Test
    void keepsNoStateBetweenSearches() throws Exception {
        answer(foundAnswer());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<SearchResult> one = () -> search(harvester.exampleTerm());
            for (Future<SearchResult> result : threads.invokeAll(List.of(one, one, one, one, one, one, one, one))) {
                assertInstanceOf(SearchResult.Found.class, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void answer(ResponseDefinitionBuilder answer) {
        service.stubFor(any(anyUrl()).willReturn(answer));
    }

    /** As the toolkit calls it: a remote failure that is let through counts as unreachable. */
    private SearchResult search(String term) {
        try {
            return harvester.search(term);
        } catch (RemoteException e) {
            return new SearchResult.Unreachable(e.detail());
        }
    }

    private static void assertUnreachable(SearchResult result) {
        SearchResult.Unreachable unreachable = assertInstanceOf(SearchResult.Unreachable.class, result);
        assertFalse(unreachable.text().isBlank(), "says nothing to the person");
    }

    private static void check(TargetDraft draft) {
        assertNotNull(draft.value("name"), "name");
        assertFalse(draft.value("name").toString().isBlank(), "name");
        assertTrue(draft.value("name").toString().length() <= 100, "name is too long");
        assertNotNull(draft.value("type"), "type");
        draft.values().forEach((field, value) -> {
            if (value instanceof Double number) {
                assertTrue(Double.isFinite(number), field);
            }
        });
        range(draft, "ra", 0, 360);
        range(draft, "dec", -90, 90);
        List<String> aliases = draft.aliases() == null ? List.of() : draft.aliases();
        assertEquals(aliases.size(), new HashSet<>(aliases).size(), "aliases repeat");
        assertFalse(aliases.contains(draft.value("name").toString()), "the name is its own alias");
        assertTrue(aliases.stream().noneMatch(String::isBlank), "an alias is blank");
    }

    private static void range(TargetDraft draft, String field, double min, double max) {
        if (draft.value(field) instanceof Number number) {
            assertTrue(number.doubleValue() >= min && number.doubleValue() <= max, field + " is out of range");
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}

package org.tomtoolkit.observations.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.observations.spi.Accepted;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.KeepsCatalogue;
import org.tomtoolkit.observations.spi.Rejected;
import org.tomtoolkit.observations.spi.Submission;
import org.tomtoolkit.observations.spi.Unreachable;

/**
 * Every facility keeps these promises. Extend it, say how yours is made, what a valid request is, and how its service answers
 * on an ordinary day:
 *
 * <pre>{@code
 * class AuroraFacilityContractTest extends FacilityContractTest {
 *     protected Facility facility(FacilitySetUp setUp) {
 *         return new AuroraFacility(configuration(setUp), setUp.client());
 *     }
 *     protected Map<String, Object> validParameters(String requestType) {
 *         return Map.of("exposure_seconds", 60);
 *     }
 *     protected void serviceWorks(WireMockServer service) {
 *         service.stubFor(post("/requests").willReturn(okJson("{\"id\": 1001}")));
 *     }
 * }
 * }</pre>
 *
 * @since 1.0
 */
public abstract class FacilityContractTest extends FacilityAbilityCases {

    @AfterEach
    void noSecretIsInAnyText() {
        List<String> said = everythingSaid();
        said.stream()
                .filter(line -> line.contains(SECRET))
                .findFirst()
                .ifPresent(line -> fail("the log says: " + line));
        assertFalse(String.valueOf(lastResult).contains(SECRET), "a result holds the secret");
        assertTrue(
                service.getAllServeEvents().stream()
                        .noneMatch(event -> event.getRequest().getUrl().contains(SECRET)),
                "an address holds the secret; send it in a header");
    }

    @Test
    void anAcceptedRequestHasIds() {
        serviceWorks(service);
        facility.requestTypes().forEach(type -> {
            Accepted accepted = assertInstanceOf(Accepted.class, submit(facility, type.id()));
            accepted.observationIds().forEach(id -> assertTrue(!id.isBlank() && id.length() <= 255, id));
            assertEquals(
                    accepted.observationIds().size(),
                    accepted.observationIds().stream().distinct().count());
        });
    }

    @Test
    void withoutItsSecretNothingIsSent() {
        assumeTrue(secretKey().isPresent(), "needs no secret");
        serviceWorks(service);
        Facility bare = made(service.baseUrl(), Optional.empty());
        if (bare instanceof KeepsCatalogue keeper) {
            assertFalse(keeper.refreshCatalogue().problem().isBlank());
        }
        lastResult = within(() -> bare.submit(request(type())));
        assertFalse(lastResult instanceof Accepted);
        assertTrue(service.getAllServeEvents().isEmpty(), "it called the service without a key");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 429, 500, 502, 503})
    void aServiceThatFailsIsReported(int status) {
        requireService();
        everythingAnswers(aResponse().withStatus(status).withBody("<h1>no " + SECRET + "</h1>"));
        assertUnreachable(submit(facility, type()));
    }

    @Test
    void aServiceThatAsksForPatienceIsQuoted() {
        requireService();
        everythingAnswers(aResponse().withStatus(429).withHeader("Retry-After", "7"));
        String text = assertUnreachable(submit(facility, type())).cause();
        assertTrue(text.contains("7"), () -> "Nothing about waiting 7 seconds: " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><body>Maintenance</body></html>", "{\"half\": [1, 2", "\u0000\u0001\u0002", "42", ""})
    void anAnswerItCannotUnderstandIsReported(String body) {
        requireService();
        everythingAnswers(aResponse().withStatus(200).withBody(body));
        assertUnreachable(submit(facility, type()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
    void aBrokenConnectionIsReported(Fault fault) {
        requireService();
        everythingAnswers(aResponse().withFault(fault));
        assertUnreachable(submit(facility, type()));
    }

    @Test
    void aServiceThatDoesNotAnswerIsReportedAndMayHaveTakenTheRequest() {
        requireService();
        everythingAnswers(aResponse().withStatus(200).withFixedDelay(20_000));
        assertTrue(assertUnreachable(submit(facility, type())).maybeArrived());
    }

    @Test
    void aServiceThatIsNotThereIsReported() throws IOException {
        requireService();
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Facility lost = made("http://127.0.0.1:" + free, Optional.of(SECRET));
        lastResult = within(() -> lost.submit(request(type())));
        assertFalse(lastResult instanceof Accepted);
    }

    @Test
    void aSubmissionIsNeverRepeated() {
        requireService();
        everythingAnswers(aResponse().withStatus(503));
        submit(facility, type());
        int posts = service.countRequestsMatching(postRequestedFor(anyUrl()).build())
                .getCount();
        assertTrue(posts <= 1, "sent " + posts + " times");
    }

    @Test
    void whatTheServiceRefusesStandsAtItsField() {
        Optional<String> field = serviceRefusesAField(service);
        assumeTrue(field.isPresent(), "never says which field");
        Rejected rejected = assertInstanceOf(Rejected.class, submit(facility, type()));
        assertFalse(
                rejected.errors().at(field.get()).isEmpty(),
                () -> "Nothing at " + field.get() + ": " + rejected.errors().asMap());
    }

    @Test
    void errorsStandAtFieldsOfTheForm() {
        assumeTrue(serviceRefusesAField(service).isPresent(), "never says which field");
        Rejected rejected = assertInstanceOf(Rejected.class, submit(facility, type()));
        rejected.errors().asMap().keySet().stream()
                .filter(name -> !name.equals(FieldErrors.FORM))
                .forEach(name -> assertTrue(
                        facility.form(type(), FormContext.of(star(), OBSERVER))
                                .field(name)
                                .isPresent(),
                        name));
    }

    @Test
    void itServesSeveralPeopleAtOnce() throws Exception {
        serviceWorks(service);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Submission>> results = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<Submission>>mapToObj(i -> () -> facility.submit(request(type())))
                    .toList());
            for (Future<Submission> result : results) {
                assertInstanceOf(Accepted.class, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Submission submit(Facility which, String type) {
        Submission result = within(() -> which.submit(request(type)));
        lastResult = result;
        return result;
    }

    private static Unreachable assertUnreachable(Object result) {
        return assertInstanceOf(Unreachable.class, result);
    }
}

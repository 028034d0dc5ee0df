package org.tomtoolkit.alerts.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.alerts.spi.Alert;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.alerts.spi.BrokerContext;
import org.tomtoolkit.alerts.spi.FindsOne;
import org.tomtoolkit.alerts.spi.GivesPhotometry;
import org.tomtoolkit.alerts.spi.QueryResult;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldType;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteLog;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.targets.TargetDraft;

/**
 * Every broker keeps these promises. Extend it, say how your broker is made, what a query of yours is, and what the
 * service answers:
 *
 * <pre>{@code
 * class AuroraBrokerContractTest extends AlertBrokerContractTest {
 *     protected AlertBroker broker(String baseUrl, RemoteClient client) {
 *         return new AuroraBroker(baseUrl, Duration.ofSeconds(1), client);
 *     }
 *     protected Map<String, Object> goodQuery() { return Map.of("object_class", "SN"); }
 *     protected ResponseDefinitionBuilder someAlerts() { return okJson("…"); }   // two or more
 *     protected ResponseDefinitionBuilder noAlerts() { return okJson("[]"); }
 *     protected ResponseDefinitionBuilder lightCurve() { return okJson("…"); }   // null without GivesPhotometry
 * }
 * }</pre>
 *
 * @since 1.0
 */
public abstract class AlertBrokerContractTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private WireMockServer service;
    private AlertBroker broker;

    /**
     * Your broker, asking a service at this address with a time-out of one second.
     *
     * @param baseUrl without a slash at its end
     */
    protected abstract AlertBroker broker(String baseUrl, RemoteClient client);

    /** Values of a query that is right, by field name, as a script would send them. */
    protected abstract Map<String, Object> goodQuery();

    /** What the service answers to every request when a query finds at least two alerts with positions. */
    protected abstract ResponseDefinitionBuilder someAlerts();

    /** What the service answers when nothing fits. */
    protected abstract ResponseDefinitionBuilder noAlerts();

    /** What the service answers for the light curve of an alert; null for a broker without {@link GivesPhotometry}. */
    protected abstract ResponseDefinitionBuilder lightCurve();

    @BeforeEach
    void startService() {
        service = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        service.start();
        broker = broker(service.baseUrl(), new RemoteClient(new RemoteLog()));
    }

    @AfterEach
    void stopService() {
        service.stop();
    }

    @Test
    void describesItselfWithoutAskingTheService() {
        assertTrue(broker.id().matches("[a-z][a-z0-9-]*"), "id");
        assertFalse(broker.label().isBlank(), "label");
        assertFalse(broker.help().isBlank(), "help");
        broker.scoreHelp();
        broker.queryForm();
        broker.validate(good());
        assertTrue(service.findAll(anyRequestedFor(anyUrl())).isEmpty(), "asked the service before a query");
    }

    @Test
    void hasAFormThatPeopleAndScriptsCanFill() {
        Form form = broker.queryForm();
        assertFalse(form.fields().isEmpty(), "no fields");
        Set<String> names = form.fields().stream().map(Field::name).collect(Collectors.toSet());
        assertFalse(names.contains("query_name") || names.contains("csrf_token"), "takes a name that is the toolkit's");
        for (Field field : form.fields()) {
            assertTrue(field.name().matches("[a-z][a-z0-9_]*"), () -> "name of the field " + field.name());
            boolean choice = field.type() == FieldType.CHOICE || field.type() == FieldType.MULTI_CHOICE;
            assertEquals(choice, !field.choices().isEmpty(), () -> "choices of the field " + field.name());
            assertTrue(field.showWhenField() == null || names.contains(field.showWhenField()), field.name());
        }
        assertEquals(names, ((Map<?, ?>) form.jsonSchema().get("properties")).keySet());
    }

    @Test
    void acceptsTheGoodQueryAlsoAfterItWasStored() {
        BoundForm again = broker.queryForm().bindJson(good().toJson());
        assertTrue(again.isValid(), () -> again.errors().asMap().toString());
        assertTrue(broker.validate(again.values()).isEmpty());
        assertEquals(good().asMap(), again.values().asMap());
    }

    @Test
    void findsAlerts() {
        answer(someAlerts());
        QueryResult.Alerts alerts = assertInstanceOf(QueryResult.Alerts.class, query(50));
        assertTrue(alerts.found().size() >= 2, "the example has at least two");
        Set<String> ids = new HashSet<>();
        for (Alert alert : alerts.found()) {
            AlertCheck.check(alert);
            assertTrue(ids.add(alert.id()), () -> alert.id() + " comes twice");
        }
    }

    @Test
    void findsNothing() {
        answer(noAlerts());
        QueryResult.Alerts alerts = assertInstanceOf(QueryResult.Alerts.class, query(50));
        assertTrue(alerts.found().isEmpty());
        assertFalse(alerts.more(), "more than nothing");
    }

    @Test
    void keepsToTheLimitAndSaysThatThereIsMore() {
        answer(someAlerts());
        QueryResult.Alerts alerts = assertInstanceOf(QueryResult.Alerts.class, query(1));
        assertEquals(1, alerts.found().size());
        assertTrue(alerts.more(), "does not say that there is more");
    }

    @Test
    void makesTargetsOfItsAlerts() {
        answer(someAlerts());
        for (Alert alert : assertInstanceOf(QueryResult.Alerts.class, query(50)).found()) {
            if (alert.hasPosition()) {
                TargetDraft draft = broker.target(alert);
                assertFalse(String.valueOf(draft.value("name")).isBlank(), "name");
                assertTrue(draft.value("type") != null, "type");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 429, 500, 502, 503})
    void reportsAFailingService(int status) {
        answer(aResponse().withStatus(status).withHeader("Retry-After", "7").withBody("<h1>no</h1>"));
        assertUnreachable(query(50));
    }

    @Test
    void doesNotTakeARefusalForAnAnswer() {
        answer(aResponse().withStatus(400).withBody("{\"error\": \"no such class\"}"));
        QueryResult result = query(50);
        assertFalse(result instanceof QueryResult.Alerts, "a refused query found something");
        if (result instanceof QueryResult.Rejected rejected) {
            assertFalse(rejected.errors().isEmpty(), "rejected without a word");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html><body>Maintenance</body></html>", "{\"half\": [1, 2", "\u0000\u0001", "42", "{}"})
    void reportsAnAnswerItCannotUnderstand(String body) {
        answer(aResponse().withStatus(200).withBody(body));
        assertUnreachable(query(50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
    void reportsABrokenConnection(String fault) {
        answer(aResponse().withFault(Fault.valueOf(fault)));
        assertUnreachable(query(50));
    }

    @Test
    void givesUpOnAServiceThatDoesNotAnswer() {
        answer(someAlerts().withFixedDelay(60_000));
        Instant start = Instant.now();
        assertUnreachable(query(50));
        assertTrue(Duration.between(start, Instant.now()).compareTo(PATIENCE) < 0, "waited too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x' OR '1'='1", "α & β = 100% #1?", "../../admin", "a\"b\\c", "星"})
    void takesAnyTextWithoutFailing(String text) {
        answer(noAlerts());
        for (Field field : broker.queryForm().fields()) {
            if (field.type() == FieldType.TEXT || field.type() == FieldType.TEXTAREA) {
                Map<String, Object> values = new LinkedHashMap<>(goodQuery());
                values.put(field.name(), text);
                BoundForm bound = broker.queryForm().bindJson(values);
                if (bound.isValid() && broker.validate(bound.values()).isEmpty()) {
                    ask(bound.values(), 50);
                }
            }
        }
    }

    @Test
    void givesTheSameLightCurveEachTime() {
        GivesPhotometry source = photometry();
        answer(lightCurve());
        List<PhotometryPoint> points = source.photometry("example");
        assertFalse(points.isEmpty(), "the example has points");
        assertEquals(points, source.photometry("example"));
        double before = Double.NEGATIVE_INFINITY;
        for (PhotometryPoint point : points) {
            assertEquals("", point.problem().orElse(""));
            assertFalse(point.sourceName().isBlank(), "says not where it comes from");
            assertTrue(point.mjd() >= before, "not in time order");
            before = point.mjd();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 429, 500})
    void reportsAFailureToGiveALightCurve(int status) {
        GivesPhotometry source = photometry();
        answer(aResponse().withStatus(status));
        assertThrows(RemoteException.class, () -> source.photometry("example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"half\": [", "<html/>", "42"})
    void reportsALightCurveItCannotUnderstand(String body) {
        GivesPhotometry source = photometry();
        answer(aResponse().withStatus(200).withBody(body));
        assertThrows(RemoteException.class, () -> source.photometry("example"));
    }

    @Test
    void findsNoneWhenThereIsNone() {
        assumeTrue(broker instanceof FindsOne);
        answer(aResponse().withStatus(404));
        assertTrue(((FindsOne) broker).find("no such alert/..?x=1").isEmpty());
    }

    private GivesPhotometry photometry() {
        assumeTrue(broker instanceof GivesPhotometry);
        return (GivesPhotometry) broker;
    }

    private FormValues good() {
        BoundForm bound = broker.queryForm().bindJson(goodQuery());
        assertTrue(
                bound.isValid(),
                () -> "the good query is not good: " + bound.errors().asMap());
        return bound.values();
    }

    private void answer(ResponseDefinitionBuilder answer) {
        service.stubFor(any(anyUrl()).willReturn(answer));
    }

    private QueryResult query(int limit) {
        return ask(good(), limit);
    }

    /** As the toolkit calls it: a remote failure that is let through counts as unreachable. */
    private QueryResult ask(FormValues values, int limit) {
        try {
            return broker.query(values, new BrokerContext(limit));
        } catch (RemoteException e) {
            return new QueryResult.Unreachable(e.detail());
        }
    }

    private static void assertUnreachable(QueryResult result) {
        QueryResult.Unreachable unreachable = assertInstanceOf(QueryResult.Unreachable.class, result);
        assertFalse(unreachable.text().isBlank(), "says nothing to the person");
    }
}

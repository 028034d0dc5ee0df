package org.tomtoolkit.alerts.alerce;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.alerts.spi.Alert;
import org.tomtoolkit.alerts.spi.BrokerContext;
import org.tomtoolkit.alerts.spi.QueryResult;
import org.tomtoolkit.alerts.testing.MemoryOfTests;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteLog;
import org.tomtoolkit.dataproducts.PhotometryPoint;

class AlerceBrokerTest {

    private WireMockServer alerce;
    private RemoteClient client;
    private AlerceAt config;
    private MemoryOfTests memory;
    private AlerceBroker broker;

    @BeforeEach
    void start() {
        alerce = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        alerce.start();
        client = new RemoteClient(new RemoteLog());
        config = new AlerceAt(alerce.baseUrl());
        memory = new MemoryOfTests();
        broker = new AlerceBroker(config, memory, client);
    }

    @AfterEach
    void stop() {
        alerce.stop();
    }

    @Test
    void readsWhatALeRCESaysOfAnObject() {
        stubPage(1, AlerceAnswers.page(1, 1, false));
        Alert alert = query(Map.of("oid", "ZTF18aa00001"), 100).found().get(0);
        assertEquals("ZTF18aa00001", alert.id());
        assertEquals("ZTF18aa00001", alert.name());
        assertEquals(10.501, alert.raDeg(), 1e-12);
        assertEquals(-20.25, alert.decDeg(), 1e-12);
        assertEquals(Instant.parse("2018-09-29T12:00:00Z"), alert.time());
        assertNull(alert.magnitude());
        assertEquals(0.875, alert.score());
        assertEquals("https://alerce.online/object/ZTF18aa00001", alert.url());
        assertTrue(alert.rawJson().contains("\"ndet\":7"));
    }

    @Test
    void takesZerosAsNumbers() {
        assertEquals(
                "count=false&page=1&page_size=20&ra=0&dec=0&radius=1.5",
                asked(Map.of("ra", 0, "dec", 0, "radius", 1.5)));
    }

    @Test
    void sendsClassAndProbabilityOfTheChosenClassifierOnly() {
        assertEquals(
                "count=false&page=1&page_size=20&classifier=stamp_classifier&class=SN&probability=0",
                asked(Map.of(
                        "classifier", "stamp_classifier",
                        "class_stamp_classifier", "SN",
                        "class_lc_classifier", "QSO",
                        "probability", 0)));
    }

    @Test
    void sendsRangesInPairs() {
        assertEquals(
                "count=false&page=1&page_size=20&firstmjd=0&firstmjd=58000.5&lastmjd=58001",
                asked(Map.of("firstmjd__lt", 58000.5, "lastmjd__gt", 58001)));
    }

    @Test
    void sendsSeveralNamesAndTheOrder() {
        assertEquals(
                "count=false&page=1&page_size=20&oid=ZTF18a&oid=ZTF18b&ndet=3&ranking=1&order_by=lastmjd&order_mode=DESC",
                asked(Map.of(
                        "oid", "ZTF18a, ZTF18b",
                        "ndet", 3,
                        "ranking", 1,
                        "order_by", "lastmjd",
                        "order_mode", "DESC")));
    }

    @Test
    void wantsAllThreeOfAPlace() {
        BoundForm bound = broker.queryForm().bindJson(Map.of("ra", 0, "dec", 12));
        assertTrue(bound.isValid());
        assertEquals(
                List.of("radius"),
                List.copyOf(broker.validate(bound.values()).asMap().keySet()));
    }

    @Test
    void refusesATimeThatEndsBeforeItBegins() {
        BoundForm bound = broker.queryForm().bindJson(Map.of("lastmjd__gt", 58001, "lastmjd__lt", 58000));
        assertFalse(broker.validate(bound.values()).at("lastmjd__lt").isEmpty());
    }

    @Test
    void refusesNegativeDatesAndProbabilitiesAboveOne() {
        BoundForm bound = broker.queryForm()
                .bindJson(Map.of("firstmjd__gt", -1, "classifier", "lc_classifier", "probability", 1.5));
        assertFalse(bound.errorsAt("firstmjd__gt").isEmpty());
        assertFalse(bound.errorsAt("probability").isEmpty());
    }

    @Test
    void followsThePagesToTheirEnd() {
        stubPage(1, AlerceAnswers.page(1, 20, true));
        stubPage(2, AlerceAnswers.page(21, 5, false));
        QueryResult.Alerts alerts = query(Map.of("max_pages", "5"), 100);
        assertEquals(25, alerts.found().size());
        assertFalse(alerts.more());
    }

    @Test
    void stopsAtTheNumberOfPagesAskedFor() {
        stubPage(1, AlerceAnswers.page(1, 20, true));
        QueryResult.Alerts alerts = query(Map.of(), 100);
        assertEquals(20, alerts.found().size());
        assertTrue(alerts.more());
        alerce.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void stopsAtTheLimit() {
        stubPage(1, AlerceAnswers.page(1, 20, true));
        stubPage(2, AlerceAnswers.page(21, 20, true));
        QueryResult.Alerts alerts = query(Map.of("max_pages", "20"), 25);
        assertEquals(25, alerts.found().size());
        assertTrue(alerts.more());
        alerce.verify(2, anyRequestedFor(anyUrl()));
    }

    @Test
    void keepsTheFirstPagesWhenALaterOneFails() {
        stubPage(1, AlerceAnswers.page(1, 20, true));
        alerce.stubFor(get(urlPathEqualTo("/objects/"))
                .withQueryParam("page", equalTo("2"))
                .willReturn(aResponse().withStatus(429)));
        QueryResult.Alerts alerts = query(Map.of("max_pages", "5"), 100);
        assertEquals(20, alerts.found().size());
        assertTrue(alerts.more());
        assertTrue(alerts.note().contains("Page 2"), alerts.note());
    }

    @Test
    void countsAnObjectThatMovedToTheNextPageOnce() {
        stubPage(1, AlerceAnswers.page(1, 20, true));
        stubPage(2, AlerceAnswers.page(20, 3, false));
        assertEquals(22, query(Map.of("max_pages", "5"), 100).found().size());
    }

    @Test
    void readsALightCurve() {
        alerce.stubFor(
                get(urlEqualTo("/objects/ZTF18aa00001/lightcurve")).willReturn(okJson(AlerceAnswers.LIGHT_CURVE)));
        List<PhotometryPoint> points = broker.photometry("ZTF18aa00001");
        PhotometryPoint limit = PhotometryPoint.limit(58375.0, "g", 20.5);
        PhotometryPoint fading =
                PhotometryPoint.detection(58378.25, "g", 19.25, 0.1).withExtra(Map.of("difference", "negative"));
        PhotometryPoint bright = PhotometryPoint.detection(58380.5, "r", 18.5, 0.05);
        List<PhotometryPoint> expected = List.of(limit, fading, bright).stream()
                .map(point -> point.at("ZTF", "").from("ALeRCE", "ZTF18aa00001"))
                .toList();
        assertEquals(expected, points);
    }

    @Test
    void findsOneObject() {
        alerce.stubFor(get(urlEqualTo("/objects/ZTF18aa00007")).willReturn(okJson(AlerceAnswers.object(7))));
        assertEquals("ZTF18aa00007", broker.find("ZTF18aa00007").orElseThrow().id());
    }

    @Test
    void offersBuiltInClassesBeforeItLearnedAny() {
        assertTrue(classes("class_lc_classifier").contains("SNIa"));
        assertTrue(classes("class_stamp_classifier").contains("asteroid"));
    }

    @Test
    void offersTheNewestVersionOfEachClassifierComparedByNumber() {
        learn();
        assertEquals(List.of("AGN", "SN", "VS", "asteroid", "bogus"), classes("class_stamp_classifier"));
    }

    @Test
    void takesTheClassesOfTheBranchesFromOldLightCurveClassifiers() {
        learn();
        assertEquals(List.of("CEP", "RRL", "SLSN", "SNII", "SNIa", "SNIbc"), classes("class_lc_classifier"));
        Choice cepheid = broker.queryForm()
                .field("class_lc_classifier")
                .orElseThrow()
                .choices()
                .get(0);
        assertEquals("Periodic - CEP", cepheid.label());
        assertTrue(broker.queryForm().field("class_lc_classifier_transient").isEmpty());
    }

    @Test
    void remembersNothingOfAnAnswerItCannotRead() {
        alerce.stubFor(get("/classifiers").willReturn(okJson("{\"detail\": \"moved\"}")));
        assertThrows(RemoteException.class, () -> new AlerceClassifiers(memory).refresh(config, client));
        assertTrue(new AlerceClassifiers(memory).fetched().isEmpty());
    }

    @Test
    void readsVersions() {
        assertTrue(ClassifierVersion.of("x_1.10.0").compareTo(ClassifierVersion.of("x_1.9.9")) > 0);
        assertEquals(new ClassifierVersion(2, 1, 0), ClassifierVersion.of("BHRF_forced_phot_2.1"));
        assertEquals(ClassifierVersion.NONE, ClassifierVersion.of("beta"));
    }

    private void learn() {
        alerce.stubFor(get("/classifiers").willReturn(okJson(AlerceAnswers.CLASSIFIERS)));
        new AlerceClassifiers(memory).refresh(config, client);
    }

    private List<String> classes(String field) {
        return broker.queryForm().field(field).orElseThrow().choices().stream()
                .map(Choice::value)
                .toList();
    }

    private void stubPage(int page, String answer) {
        alerce.stubFor(get(urlPathEqualTo("/objects/"))
                .withQueryParam("page", equalTo(String.valueOf(page)))
                .willReturn(okJson(answer)));
    }

    private QueryResult.Alerts query(Map<String, Object> values, int limit) {
        BoundForm bound = broker.queryForm().bindJson(values);
        assertTrue(bound.isValid(), () -> bound.errors().asMap().toString());
        return assertInstanceOf(QueryResult.Alerts.class, broker.query(bound.values(), new BrokerContext(limit)));
    }

    /** The query string ALeRCE got. */
    private String asked(Map<String, Object> values) {
        alerce.resetRequests();
        stubPage(1, AlerceAnswers.page(1, 0, false));
        query(values, 100);
        String url = alerce.findAll(anyRequestedFor(anyUrl())).get(0).getUrl();
        return url.substring(url.indexOf('?') + 1);
    }
}

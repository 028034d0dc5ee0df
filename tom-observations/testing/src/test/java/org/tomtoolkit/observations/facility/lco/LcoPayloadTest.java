package org.tomtoolkit.observations.facility.lco;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteLog;
import org.tomtoolkit.core.vault.Credentials;
import org.tomtoolkit.observations.spi.Accepted;
import org.tomtoolkit.observations.spi.CatalogueStore;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.NotCancelled;
import org.tomtoolkit.observations.spi.ObservationRequest;
import org.tomtoolkit.observations.spi.ObservationStatus;
import org.tomtoolkit.observations.spi.Products;
import org.tomtoolkit.observations.spi.Rejected;
import org.tomtoolkit.observations.spi.Reported;
import org.tomtoolkit.observations.spi.Submission;
import org.tomtoolkit.observations.spi.Valid;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetType;

class LcoPayloadTest {

    private static final Viewer OBSERVER = new Viewer(1L, "observer", Set.of(), false);

    private final CatalogueStore store = CatalogueStore.inMemory();
    private WireMockServer portal;
    private LcoFacility lco;

    @BeforeEach
    void start() {
        portal = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        portal.start();
        LcoAnswers.ordinaryDay(portal);
        lco = lco(1, 3);
    }

    @AfterEach
    void stop() {
        portal.stop();
    }

    @Test
    void asksForPicturesOfAStar() {
        Target star = star();
        star.setPmRa(12.5);
        star.setPmDec(-3.25);
        star.setEpoch(2000.0);
        submit(star, LcoFacilityContractTest.VALID);
        portal.verify(postRequestedFor(urlEqualTo("/portal/api/requestgroups/"))
                .withHeader("Authorization", equalTo("Token key"))
                .withRequestBody(equalToJson("""
                        {"name": "Contract", "proposal": "TOM2026A-001", "ipp_value": 1.05, "operator": "SINGLE",
                         "observation_type": "NORMAL",
                         "requests": [{
                           "configurations": [{
                             "type": "EXPOSE", "instrument_type": "1M0-SCICAM-SINISTRO",
                             "instrument_configs": [{"exposure_count": 2, "exposure_time": 30.0, "mode": "",
                                                     "optical_elements": {"filter": "rp"}}],
                             "acquisition_config": {}, "guiding_config": {}, "constraints": {},
                             "target": {"name": "SN 2026abc", "type": "ICRS", "ra": 150.1, "dec": -20.5,
                                        "proper_motion_ra": 12.5, "proper_motion_dec": -3.25, "epoch": 2000.0}}],
                           "windows": [{"start": "2026-11-20T00:00:00+00:00", "end": "2026-11-27T00:00:00+00:00"}],
                           "location": {"telescope_class": "1m0"},
                           "configuration_repeats": 1}]}
                        """)));
    }

    @Test
    void sendsWhatElseTheFormKnows() {
        Map<String, Object> more = new HashMap<>(LcoFacilityContractTest.VALID);
        more.putAll(Map.of(
                "optimization_type",
                "AIRMASS",
                "configuration_repeats",
                3,
                "c_1_configuration_type",
                "REPEAT_EXPOSE",
                "c_1_repeat_duration",
                600,
                "c_1_max_airmass",
                1.8,
                "c_1_min_lunar_distance",
                30,
                "c_1_max_lunar_phase",
                0.5,
                "c_1_guide_mode",
                "OFF",
                "c_1_ic_3_exposure_time",
                12.5,
                "c_1_ic_3_readout_mode",
                "full_frame"));
        submit(star(), more);
        portal.verify(postRequestedFor(urlEqualTo("/portal/api/requestgroups/"))
                .withRequestBody(equalToJson("""
                        {"requests": [{
                           "optimization_type": "AIRMASS", "configuration_repeats": 3,
                           "configurations": [{
                             "type": "REPEAT_EXPOSE", "repeat_duration": 600.0,
                             "instrument_configs": [{"exposure_time": 30.0},
                                                    {"exposure_time": 12.5, "exposure_count": 1, "mode": "full_frame"}],
                             "guiding_config": {"mode": "OFF", "optional": true},
                             "constraints": {"max_airmass": 1.8, "min_lunar_distance": 30.0, "max_lunar_phase": 0.5}}]}]}
                        """, true, true)));
    }

    @Test
    void sendsTheElementsOfAMinorPlanet() {
        Target ceres = moving(OrbitScheme.MPC_MINOR_PLANET);
        Map<String, Object> values = new HashMap<>(LcoFacilityContractTest.VALID);
        values.put("c_1_fractional_ephemeris_rate", 0.5);
        submit(ceres, values);
        verifyTarget("""
                {"name": "Ceres", "type": "ORBITAL_ELEMENTS", "scheme": "MPC_MINOR_PLANET", "epochofel": 60000.0,
                 "orbinc": 10.6, "longascnode": 80.3, "argofperih": 73.6, "eccentricity": 0.078, "meananom": 60.1,
                 "meandist": 2.77, "extra_params": {"fractional_ephemeris_rate": 0.5}}
                """);
    }

    @Test
    void sendsTheElementsOfAComet() {
        Target comet = moving(OrbitScheme.MPC_COMET);
        comet.setPerihdist(0.57);
        comet.setEpochOfPerihelion(60100.5);
        submit(comet, LcoFacilityContractTest.VALID);
        verifyTarget("""
                {"name": "Ceres", "type": "ORBITAL_ELEMENTS", "scheme": "MPC_COMET", "epochofel": 60000.0,
                 "orbinc": 10.6, "longascnode": 80.3, "argofperih": 73.6, "eccentricity": 0.078,
                 "perihdist": 0.57, "epochofperih": 60100.5}
                """);
    }

    @Test
    void sendsTheElementsOfAMajorPlanet() {
        Target planet = moving(OrbitScheme.JPL_MAJOR_PLANET);
        planet.setMeanDailyMotion(0.083);
        submit(planet, LcoFacilityContractTest.VALID);
        verifyTarget("""
                {"name": "Ceres", "type": "ORBITAL_ELEMENTS", "scheme": "JPL_MAJOR_PLANET", "epochofel": 60000.0,
                 "orbinc": 10.6, "longascnode": 80.3, "argofperih": 73.6, "eccentricity": 0.078, "meananom": 60.1,
                 "meandist": 2.77, "dailymot": 0.083}
                """);
    }

    @Test
    void offersOwnCamerasOnly() {
        List<String> instruments = choices("c_1_instrument_type");
        assertEquals(List.of("0M4-SCICAM-QHY600", "1M0-SCICAM-SINISTRO"), instruments);
    }

    @Test
    void offersFiltersThatCanBeUsedNow() {
        assertEquals(List.of("V", "gp", "rp"), choices("c_1_ic_1_filter"));
    }

    @Test
    void offersCurrentProposalsOnlyAndKeepsNothingElseOfTheProfile() {
        assertEquals(List.of("TOM2026A-001"), choices("proposal"));
        assertFalse(store.find("lco", "proposals").orElseThrow().text().contains("not-to-be-kept"));
    }

    @Test
    void knowsWithoutThePortalThatAnInstrumentLacksAFilter() {
        Map<String, Object> values = new HashMap<>(LcoFacilityContractTest.VALID);
        values.put("c_1_ic_1_filter", "V");
        portal.resetRequests();
        Rejected rejected = assertInstanceOf(Rejected.class, submit(star(), values));
        assertEquals(Set.of("c_1_ic_1_filter"), rejected.errors().asMap().keySet());
        assertTrue(portal.getAllServeEvents().isEmpty());
    }

    @Test
    void refusesAnEndBeforeTheBegin() {
        Map<String, Object> values = new HashMap<>(LcoFacilityContractTest.VALID);
        values.put("end", "2026-11-19T00:00:00Z");
        assertEquals(
                Set.of("end"),
                assertInstanceOf(Rejected.class, submit(star(), values))
                        .errors()
                        .asMap()
                        .keySet());
    }

    @Test
    void bringsNestedErrorsToTheFieldsTheyComeFrom() {
        Map<String, Object> values = new HashMap<>(LcoFacilityContractTest.VALID);
        values.remove("c_1_ic_1_exposure_time");
        values.putAll(Map.of(
                "c_1_ic_1_exposure_time",
                10,
                "c_1_ic_3_exposure_time",
                20,
                "c_2_ic_2_exposure_time",
                30,
                "c_2_instrument_type",
                "0M4-SCICAM-QHY600"));
        lco = lco(2, 3);
        portal.stubFor(post("/portal/api/requestgroups/")
                .willReturn(aResponse().withStatus(400).withBody("""
                {"proposal": ["no time"], "surprise": {"deep": ["odd"]}, "non_field_errors": ["as a whole"],
                 "requests": [{"windows": [{"end": ["too late"]}],
                   "configurations": [
                     {"instrument_configs": [{}, {"exposure_time": ["too long"], "optical_elements": {"filter": ["none"]}}]},
                     {"guiding_config": {"mode": ["not here"]}, "target": {"ra": ["below the horizon"]},
                      "instrument_configs": [{"mode": ["unknown"]}], "non_field_errors": ["conflict"]}]}]}
                """)));
        FieldErrors errors =
                assertInstanceOf(Rejected.class, submit(star(), values)).errors();
        assertEquals(List.of("no time"), errors.at("proposal"));
        assertEquals(List.of("too late"), errors.at("end"));
        assertEquals(List.of("too long"), errors.at("c_1_ic_3_exposure_time"));
        assertEquals(List.of("none"), errors.at("c_1_ic_3_filter"));
        assertEquals(List.of("not here"), errors.at("c_2_guide_mode"));
        assertEquals(List.of("unknown"), errors.at("c_2_ic_2_readout_mode"));
        assertEquals(
                List.of(
                        "surprise deep: odd",
                        "as a whole",
                        "configurations 2 target ra: below the horizon",
                        "configurations 2: conflict"),
                errors.ofForm());
    }

    @Test
    void saysHowLongItTakes() {
        assertEquals(
                new Valid("It takes 312 s of telescope time."),
                lco.validate(request(star(), LcoFacilityContractTest.VALID)));
    }

    @Test
    void findsErrorsWhileValidating() {
        portal.stubFor(post("/portal/api/requestgroups/validate/")
                .willReturn(okJson("{\"request_durations\": {}, \"errors\": {\"proposal\": [\"no time\"]}}")));
        Rejected rejected =
                assertInstanceOf(Rejected.class, lco.validate(request(star(), LcoFacilityContractTest.VALID)));
        assertEquals(List.of("no time"), rejected.errors().at("proposal"));
    }

    @Test
    void everyRequestOfAGroupBecomesAnObservation() {
        portal.stubFor(post("/portal/api/requestgroups/")
                .willReturn(okJson("{\"id\": 55, \"requests\": [{\"id\": 1}, {\"id\": 2}]}")));
        assertEquals(Accepted.of("1", "2"), submit(star(), LcoFacilityContractTest.VALID));
    }

    @Test
    void takesTheTimesOfTheBlockThatWasObserved() {
        assertEquals(
                new Reported(Map.of(
                        "1001",
                        new ObservationStatus(
                                "COMPLETED",
                                Instant.parse("2026-11-21T01:00:00Z"),
                                Instant.parse("2026-11-21T01:10:00Z")))),
                lco.status(List.of("1001")));
    }

    @Test
    void reportsTheOthersWhenOneIsUnknown() {
        Reported reported = assertInstanceOf(Reported.class, lco.status(List.of("999", "1001")));
        assertEquals(Set.of("1001"), reported.statuses().keySet());
    }

    @Test
    void doesNotCancelWhatThePortalKnowsTwice() {
        portal.stubFor(get(urlPathEqualTo("/portal/api/requestgroups/"))
                .willReturn(okJson("{\"count\": 2, \"results\": [{\"id\": 1}, {\"id\": 2}]}")));
        assertInstanceOf(NotCancelled.class, lco.cancel("1001"));
    }

    @Test
    void listsFramesAndNeverSendsTheKeyToAnotherHost() {
        portal.stubFor(get(urlPathEqualTo("/archive/frames/"))
                .willReturn(okJson(LcoAnswers.FRAMES.replace("null", "\"http://elsewhere.example.org/frames/\""))));
        Products products = assertInstanceOf(Products.class, lco.products("1001"));
        assertEquals("7001", products.products().get(0).id());
        assertEquals(
                Instant.parse("2026-11-21T01:00:12.345Z"),
                products.products().get(0).created());
        portal.verify(1, getRequestedFor(urlEqualTo("/archive/frames/?REQNUM=1001&limit=1000")));
    }

    private LcoFacility lco(int configurations, int exposures) {
        LcoAt config = new LcoAt(portal.baseUrl(), java.util.Optional.of("key"), configurations, exposures);
        LcoFacility made = new LcoFacility(
                config, new RemoteClient(new RemoteLog()), store, Credentials.fixed(Map.of("api_key", "key")));
        made.refreshCatalogue();
        return made;
    }

    private Submission submit(Target target, Map<String, Object> values) {
        return lco.submit(request(target, values));
    }

    private ObservationRequest request(Target target, Map<String, Object> values) {
        Form form = lco.form("IMAGING", FormContext.of(target, OBSERVER));
        return new ObservationRequest(target, "IMAGING", form.bindJson(values).valuesOrThrow(), OBSERVER, "key");
    }

    private List<String> choices(String field) {
        return lco.form("IMAGING", FormContext.of(star(), OBSERVER)).field(field).orElseThrow().choices().stream()
                .map(Choice::value)
                .sorted()
                .toList();
    }

    private void verifyTarget(String json) {
        portal.verify(postRequestedFor(urlEqualTo("/portal/api/requestgroups/"))
                .withRequestBody(com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath(
                        "$.requests[0].configurations[0].target", equalToJson(json))));
    }

    private static Target star() {
        Target target = new Target();
        target.setName("SN 2026abc");
        target.setType(TargetType.SIDEREAL);
        target.setRa(150.1);
        target.setDec(-20.5);
        return target;
    }

    private static Target moving(OrbitScheme scheme) {
        Target target = new Target();
        target.setName("Ceres");
        target.setType(TargetType.NON_SIDEREAL);
        target.setScheme(scheme);
        target.setEpochOfElements(60000.0);
        target.setInclination(10.6);
        target.setLngAscNode(80.3);
        target.setArgOfPerihelion(73.6);
        target.setEccentricity(0.078);
        target.setMeanAnomaly(60.1);
        target.setSemimajorAxis(2.77);
        return target;
    }
}

package org.tomtoolkit.observations.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.LinksOut;
import org.tomtoolkit.observations.spi.ObservationPhase;
import org.tomtoolkit.observations.spi.ObservationRequest;
import org.tomtoolkit.observations.spi.RequestType;

/**
 * What a facility says about itself.
 *
 * @since 1.0
 */
public abstract class FacilityDescriptionCases extends FacilityFixture {

    private static final Set<String> TAKEN = Set.of("csrf_token", "submission_key", "tom_action", "target_id", "type");

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

    @Test
    void itsIdIsLowerCaseAndStable() {
        assertTrue(facility.id().matches("[a-z][a-z0-9-]*"), facility.id());
        assertTrue(facility.id().length() <= 50, "too long to be stored");
        assertEquals(facility.id(), made(service.baseUrl(), Optional.of(SECRET)).id());
    }

    @Test
    void itHasALabel() {
        assertFalse(facility.label().isBlank());
    }

    @Test
    void itsSitesAreDistinctPlacesOnEarth() {
        List<Site> sites = facility.sites();
        assertEquals(sites.size(), sites.stream().map(Site::code).distinct().count(), "two sites share a code");
        assertEquals(sites.size(), sites.stream().map(Site::name).distinct().count(), "two sites share a name");
    }

    @Test
    void itTakesAtLeastOneKindOfRequestAndEachHasAnIdOfItsOwn() {
        List<RequestType> types = facility.requestTypes();
        assertFalse(types.isEmpty());
        assertEquals(
                types.size(), types.stream().map(RequestType::id).distinct().count());
    }

    @Test
    void everyKindOfRequestHasAFormForAStarForAnAsteroidAndForNoTarget() {
        for (RequestType type : facility.requestTypes()) {
            assertFalse(
                    facility.form(type.id(), FormContext.of(star(), OBSERVER))
                            .fields()
                            .isEmpty(),
                    type.id());
            assertFalse(
                    facility.form(type.id(), FormContext.of(asteroid(), OBSERVER))
                            .fields()
                            .isEmpty(),
                    type.id());
            assertFalse(
                    facility.form(type.id(), FormContext.describing(OBSERVER))
                            .fields()
                            .isEmpty(),
                    type.id());
        }
    }

    @Test
    void itsFieldsHaveNamesThatScriptsCanUse() {
        allFields().forEach(field -> {
            assertTrue(field.name().matches("[A-Za-z][A-Za-z0-9_]*"), field.name());
            assertFalse(TAKEN.contains(field.name()), field.name() + " is a name the toolkit uses itself");
        });
    }

    @Test
    void itsFieldsHaveLabelsAndPossibleLimits() {
        allFields().forEach(field -> {
            assertFalse(field.label().isBlank(), field.name());
            assertTrue(field.min() == null || field.max() == null || field.min() <= field.max(), field.name());
            assertEquals(
                    field.choices().size(),
                    field.choices().stream().map(Choice::value).distinct().count(),
                    field.name() + " offers a choice twice");
        });
    }

    @Test
    void whatDependsOnAFieldDependsOnOneThatIsThere() {
        for (RequestType type : facility.requestTypes()) {
            Form form = facility.form(type.id(), FormContext.of(star(), OBSERVER));
            form.fields().stream()
                    .filter(field -> field.showWhenField() != null)
                    .forEach(field ->
                            assertTrue(form.field(field.showWhenField()).isPresent(), field.name()));
        }
    }

    @Test
    void itsFormsArePublishedAsJsonSchema() {
        for (RequestType type : facility.requestTypes()) {
            Map<String, Object> schema =
                    facility.form(type.id(), FormContext.describing(OBSERVER)).jsonSchema();
            assertEquals("object", schema.get("type"));
            assertDoesNotThrow(() -> JSON.writeValueAsString(schema), type.id());
        }
    }

    @Test
    void validParametersPassTheForm() {
        for (RequestType type : facility.requestTypes()) {
            BoundForm bound =
                    facility.form(type.id(), FormContext.of(star(), OBSERVER)).bindJson(validParameters(type.id()));
            assertTrue(bound.isValid(), () -> type.id() + ": " + bound.errors().asMap());
        }
    }

    @Test
    void parametersSurviveBeingStored() throws Exception {
        for (RequestType type : facility.requestTypes()) {
            Form form = facility.form(type.id(), FormContext.of(star(), OBSERVER));
            FormValues values = form.bindJson(validParameters(type.id())).values();
            Map<?, ?> read = JSON.readValue(JSON.writeValueAsString(values.toJson()), Map.class);
            @SuppressWarnings("unchecked")
            FormValues again = form.bindJson((Map<String, ?>) read).valuesOrThrow();
            assertEquals(values.asMap(), again.asMap(), type.id());
        }
    }

    @Test
    void anEmptyRequestIsStoppedByTheFormOrRefused() {
        for (RequestType type : facility.requestTypes()) {
            BoundForm empty =
                    facility.form(type.id(), FormContext.of(star(), OBSERVER)).bindJson(Map.of());
            if (empty.isValid()) {
                ObservationRequest request =
                        new ObservationRequest(star(), type.id(), empty.values(), OBSERVER, "contract-empty");
                assertNotNull(assertDoesNotThrow(() -> facility.submit(request)), type.id());
            }
        }
    }

    @Test
    void itsStatesSayWhatTheyMean() {
        Map<String, ObservationPhase> states = facility.states();
        assertTrue(states.containsValue(ObservationPhase.COMPLETED), "no state means that it was made");
        assertTrue(states.values().stream().anyMatch(phase -> !phase.isTerminal()), "no state means that it waits");
        states.forEach((state, phase) -> {
            assertTrue(!state.isBlank() && state.length() <= 200, state);
            assertNotNull(phase, state);
        });
    }

    @Test
    void itDescribesItselfWithoutAskingTheService() {
        everythingAnswers(WireMock.aResponse().withFixedDelay(5000));
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            facility.label();
            facility.sites();
            facility.states();
            facility.problem();
            facility.requestTypes().forEach(type -> facility.form(type.id(), FormContext.of(star(), OBSERVER)));
        });
        assertTrue(service.getAllServeEvents().isEmpty(), "it asked the service without need");
    }

    @Test
    void withItsSecretItHasNoProblem() {
        assertEquals(Optional.empty(), facility.problem());
    }

    @Test
    void withoutItsSecretItSaysWhichKeyToSet() {
        assumeTrue(secretKey().isPresent(), "needs no secret");
        String problem = made(service.baseUrl(), Optional.empty()).problem().orElse("");
        assertTrue(problem.contains(secretKey().get()), () -> "The problem names no key: " + problem);
    }

    @Test
    void itIsListedWhenItIsNotConfigured() {
        Facility bare = made(service.baseUrl(), Optional.empty());
        assertTrue(bare.enabled());
        assertFalse(bare.label().isBlank());
        assertFalse(bare.requestTypes().isEmpty());
    }

    @Test
    void itsLinksAreWebAddresses() {
        assumeTrue(facility instanceof LinksOut, "has no pages of its own");
        LinksOut links = (LinksOut) facility;
        for (String id : List.of(knownObservation(), "../ <script>", "a b", "ü")) {
            assertDoesNotThrow(() -> links.observationUrl(id))
                    .ifPresent(url -> assertTrue(String.valueOf(url.getScheme()).matches("https?"), url::toString));
        }
    }

    private List<Field> allFields() {
        return facility.requestTypes().stream()
                .flatMap(type -> facility.form(type.id(), FormContext.of(asteroid(), OBSERVER)).fields().stream())
                .collect(Collectors.toList());
    }
}

package org.tomtoolkit.observations.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.observations.spi.ArchiveListing;
import org.tomtoolkit.observations.spi.Cancellable;
import org.tomtoolkit.observations.spi.Cancellation;
import org.tomtoolkit.observations.spi.Cancelled;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.KeepsCatalogue;
import org.tomtoolkit.observations.spi.ObservationStatus;
import org.tomtoolkit.observations.spi.Products;
import org.tomtoolkit.observations.spi.Reported;
import org.tomtoolkit.observations.spi.ReportsStatus;
import org.tomtoolkit.observations.spi.ServesArchive;
import org.tomtoolkit.observations.spi.StatusReport;
import org.tomtoolkit.observations.spi.Unreachable;
import org.tomtoolkit.observations.spi.Valid;
import org.tomtoolkit.observations.spi.Validates;

/**
 * What a facility can do beside taking requests; what it cannot do is skipped.
 *
 * @since 1.0
 */
public abstract class FacilityAbilityCases extends FacilityDescriptionCases {

    @Test
    void aValidRequestIsFoundValidAndNothingIsScheduled() {
        Validates validator = able(Validates.class);
        serviceWorks(service);
        lastResult = within(() -> validator.validate(request(type())));
        assertInstanceOf(Valid.class, lastResult);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 500})
    void aServiceThatCannotValidateIsReported(int status) {
        Validates validator = able(Validates.class);
        requireService();
        everythingAnswers(aResponse().withStatus(status));
        lastResult = within(() -> validator.validate(request(type())));
        assertInstanceOf(Unreachable.class, lastResult);
    }

    @Test
    void theStatusOfAKnownObservationIsADeclaredState() {
        ReportsStatus reporter = able(ReportsStatus.class);
        serviceWorks(service);
        StatusReport report = within(() -> reporter.status(List.of(knownObservation())));
        lastResult = report;
        ObservationStatus status =
                assertInstanceOf(Reported.class, report).statuses().get(knownObservation());
        assertNotNull(status, "nothing about the known observation");
        assertTrue(facility.states().containsKey(status.state()), status.state());
    }

    @Test
    void anObservationTheServiceDoesNotKnowHasNoStatus() {
        ReportsStatus reporter = able(ReportsStatus.class);
        requireService();
        everythingAnswers(aResponse().withStatus(404));
        lastResult = within(() -> reporter.status(List.of("no-such-observation")));
        assertTrue(!(lastResult instanceof Reported reported)
                || reported.statuses().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429, 500})
    void aServiceThatReportsNothingIsReported(int status) {
        ReportsStatus reporter = able(ReportsStatus.class);
        requireService();
        everythingAnswers(aResponse().withStatus(status));
        lastResult = within(() -> reporter.status(List.of("1", "2", "3")));
        assertInstanceOf(Unreachable.class, lastResult);
    }

    @Test
    void aCancelledObservationIsInAStateThatIsOver() {
        Cancellable cancellable = able(Cancellable.class);
        serviceWorks(service);
        Cancellation answer = within(() -> cancellable.cancel(knownObservation()));
        lastResult = answer;
        String state = assertInstanceOf(Cancelled.class, answer).state();
        assertTrue(facility.states().containsKey(state), state);
        assertTrue(facility.states().get(state).isTerminal(), state);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 500})
    void whatCannotBeCancelledIsReported(int status) {
        Cancellable cancellable = able(Cancellable.class);
        requireService();
        everythingAnswers(aResponse().withStatus(status));
        lastResult = within(() -> cancellable.cancel(knownObservation()));
        assertFalse(lastResult instanceof Cancelled);
    }

    @Test
    void theArchiveListsFilesWithNames() {
        ServesArchive archive = able(ServesArchive.class);
        serviceWorks(service);
        ArchiveListing listing = within(() -> archive.products(knownObservation()));
        lastResult = listing;
        assertInstanceOf(Products.class, listing).products().forEach(product -> {
            assertFalse(product.id().isBlank());
            assertFalse(product.filename().isBlank());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 500})
    void anArchiveThatFailsIsReported(int status) {
        ServesArchive archive = able(ServesArchive.class);
        requireService();
        everythingAnswers(aResponse().withStatus(status));
        lastResult = within(() -> archive.products(knownObservation()));
        assertInstanceOf(Unreachable.class, lastResult);
    }

    @Test
    void theLastCatalogueServesWhileTheServiceIsDown() {
        KeepsCatalogue keeper = able(KeepsCatalogue.class);
        assertTrue(keeper.catalogue().isThere());
        List<String> before = fieldsAndChoices();
        everythingAnswers(aResponse().withStatus(500));
        assertFalse(within(keeper::refreshCatalogue).problem().isBlank());
        assertTrue(keeper.catalogue().isThere());
        assertEquals(before, fieldsAndChoices());
    }

    private List<String> fieldsAndChoices() {
        return facility.form(type(), FormContext.of(star(), OBSERVER)).fields().stream()
                .map(field -> field.name() + field.choices())
                .toList();
    }
}

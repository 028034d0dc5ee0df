package org.tomtoolkit.observations.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteLog;
import org.tomtoolkit.observations.spi.CatalogueStore;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.KeepsCatalogue;
import org.tomtoolkit.observations.spi.ObservationRequest;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetType;

/**
 * What the tests of the kit share: the hooks for the implementer, a service to talk to, a log that is listened to.
 *
 * @since 1.0
 */
public abstract class FacilityFixture {

    /** The secret of the tests; wherever it turns up but in a header, something leaks. */
    protected static final String SECRET = "s3cret-of-the-contract-kit";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The stand-in for the service may log what it is sent. */
    private static final Pattern OF_THE_SERVICE = Pattern.compile("(?i)wiremock|jetty|tomakehurst");

    /** Somebody with an account. */
    protected static final Viewer OBSERVER = new Viewer(1L, "observer", Set.of(), false);

    /** Stands for the facility's service. */
    protected WireMockServer service;

    /** The facility under test, configured. */
    protected Facility facility;

    /** What the facility answered last; looked through for secrets. */
    protected Object lastResult;

    private final List<String> logged = new ArrayList<>();
    private final RemoteLog calls = new RemoteLog();
    private Handler listener;

    /** Your facility, made by hand: no container, no database. */
    protected abstract Facility facility(FacilitySetUp setUp);

    /** Values for the form of a request type that your facility accepts, under the names of its fields. */
    protected abstract Map<String, Object> validParameters(String requestType);

    /**
     * Stubs your service as it answers on an ordinary day: the catalogue if there is one, a submission that is accepted,
     * and for {@link #knownObservation()} the status, the cancellation and the archive.
     */
    protected void serviceWorks(WireMockServer service) {}

    /** An observation {@link #serviceWorks} knows. */
    protected String knownObservation() {
        return "1001";
    }

    /**
     * Stubs your service so that it refuses a submission because of one field.
     *
     * @return the name of the form's field that shall carry the error; empty when your service never says which
     */
    protected Optional<String> serviceRefusesAField(WireMockServer service) {
        return Optional.empty();
    }

    /** Whether there is a service at all; false for a facility that works without one. */
    protected boolean hasService() {
        return true;
    }

    /** The configuration key of the secret, e.g. {@code tom.facilities.aurora.api-key}; empty when it needs none. */
    protected Optional<String> secretKey() {
        return Optional.empty();
    }

    @BeforeEach
    void start() {
        service =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        service.start();
        facility = made(service.baseUrl(), Optional.of(SECRET));
        if (facility instanceof KeepsCatalogue keeper) {
            serviceWorks(service);
            keeper.refreshCatalogue();
        }
        service.resetAll();
        listener = new Listener();
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(listener);
        service.stop();
    }

    /** A facility of its own breaker and catalogue. */
    protected Facility made(String baseUrl, Optional<String> apiKey) {
        return facility(new FacilitySetUp(
                baseUrl, apiKey, Duration.ofSeconds(1), new RemoteClient(calls), CatalogueStore.inMemory()));
    }

    /** Every request gets this answer. */
    protected void everythingAnswers(ResponseDefinitionBuilder answer) {
        service.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(answer));
    }

    /** The first request type. */
    protected String type() {
        return facility.requestTypes().get(0).id();
    }

    /** A valid request of a type. */
    protected ObservationRequest request(String type) {
        BoundForm form = facility.form(type, FormContext.of(star(), OBSERVER)).bindJson(validParameters(type));
        return new ObservationRequest(star(), type, form.values(), OBSERVER, "contract-" + System.nanoTime());
    }

    /** All that was logged during the test, and all calls as they are shown to people. */
    protected List<String> everythingSaid() {
        List<String> all = new ArrayList<>(logged);
        calls.recent().forEach(entry -> all.add(entry.toString()));
        return all;
    }

    /** The facility as what it can do; skips the test when it cannot. */
    protected <T> T able(Class<T> ability) {
        assumeTrue(ability.isInstance(facility), () -> "cannot do " + ability.getSimpleName());
        return ability.cast(facility);
    }

    /** Skips the test for a facility without a service. */
    protected void requireService() {
        assumeTrue(hasService(), "works without a service");
    }

    /** Never an exception, never null, never for ever. */
    protected static <T> T within(Callable<T> call) {
        T result = assertTimeoutPreemptively(PATIENCE, () -> assertDoesNotThrow(call::call));
        assertNotNull(result);
        return result;
    }

    /** A star, ICRS degrees. */
    protected static Target star() {
        Target target = new Target();
        target.setName("Contract star");
        target.setType(TargetType.SIDEREAL);
        target.setRa(150.1);
        target.setDec(-20.5);
        return target;
    }

    /** An asteroid. */
    protected static Target asteroid() {
        Target target = new Target();
        target.setName("Contract asteroid");
        target.setType(TargetType.NON_SIDEREAL);
        target.setScheme(OrbitScheme.MPC_MINOR_PLANET);
        target.setEpochOfElements(60000.0);
        target.setInclination(10.6);
        target.setLngAscNode(80.3);
        target.setArgOfPerihelion(73.6);
        target.setEccentricity(0.078);
        target.setMeanAnomaly(60.1);
        target.setSemimajorAxis(2.77);
        return target;
    }

    private final class Listener extends Handler {

        @Override
        public void publish(LogRecord record) {
            String logger = String.valueOf(record.getLoggerName());
            if (OF_THE_SERVICE.matcher(logger).find()) {
                return;
            }
            StringBuilder text = new StringBuilder(logger + ": " + record.getMessage());
            if (record.getParameters() != null) {
                text.append(' ').append(Arrays.asList(record.getParameters()));
            }
            for (Throwable t = record.getThrown(); t != null; t = t.getCause()) {
                text.append(' ').append(t);
            }
            synchronized (logged) {
                logged.add(text.toString());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

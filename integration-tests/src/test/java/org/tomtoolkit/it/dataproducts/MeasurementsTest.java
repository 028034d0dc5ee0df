package org.tomtoolkit.it.dataproducts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.IngestResult;
import org.tomtoolkit.dataproducts.Measurements;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.it.People;

@QuarkusTest
class MeasurementsTest extends DataTest {

    @Inject
    Measurements measurements;

    private Viewer alicesEyes() {
        return people.viewer(People.ALICE);
    }

    private static List<PhotometryPoint> points(int count, double from) {
        List<PhotometryPoint> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(PhotometryPoint.detection(from + i * 0.01, i % 2 == 0 ? "g" : "r", 18 + i % 7 * 0.1, 0.05)
                    .at("T1", "cam")
                    .withExtra(Map.of("night", i)));
        }
        return points;
    }

    @Test
    void tenThousandPointsAreStoredInLessThanTwoSecondsOnAQuietMachine() {
        long target = newTarget();
        measurements.addPhotometry(newTarget(), points(2000, 50_000), null, alicesEyes());
        Instant begin = Instant.now();
        IngestResult result = measurements.addPhotometry(target, points(10_000, 50_000), null, alicesEyes());
        Duration took = Duration.between(begin, Instant.now());
        assertEquals(new IngestResult(10_000, 0, 0), result);
        // twice the promise, for machines that do other things too
        assertTrue(took.toMillis() < 4000, () -> "10,000 points took " + took);
    }

    @Test
    void pointsKnownOrImpossibleAreCountedAndLeftOut() {
        long target = newTarget();
        List<PhotometryPoint> mixed = new ArrayList<>(points(10, 55_000));
        mixed.addAll(points(3, 55_000));
        mixed.add(PhotometryPoint.detection(55_001, "g", Double.NaN, null));
        mixed.add(PhotometryPoint.detection(55_001, "g".repeat(60), 18, null));
        assertEquals(new IngestResult(10, 3, 2), measurements.addPhotometry(target, mixed, null, alicesEyes()));
        assertEquals(new IngestResult(0, 13, 2), measurements.addPhotometry(target, mixed, null, alicesEyes()));
    }

    @Test
    void aPointComesBackAsItWent() {
        long target = newTarget();
        PhotometryPoint point = new PhotometryPoint(
                55959.06999999983,
                "r",
                18.5,
                0.02,
                null,
                12.5,
                0.5,
                "uJy",
                "T2",
                "cam",
                "ALeRCE",
                "https://x.example/1",
                Map.of("candid", 12345678901L, "good", true));
        measurements.addPhotometry(target, List.of(point), null, alicesEyes());
        assertEquals(List.of(point), measurements.newestPhotometry(target, 5, alicesEyes()));
    }

    @Test
    void manyWritersOfTheSamePointsStoreThemOnce() throws Exception {
        long target = newTarget();
        Viewer alice = alicesEyes();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            int added = 0;
            Callable<IngestResult> write =
                    inARequest(() -> measurements.addPhotometry(target, points(300, 56_000), null, alice));
            for (Future<IngestResult> writer : threads.invokeAll(List.of(write, write, write, write))) {
                added += writer.get().added();
            }
            assertEquals(300, added);
        } finally {
            threads.shutdown();
        }
        assertEquals(300, DataTest.points(lightCurve(alice(), target)));
    }

    /** Each in a request of its own, as browsers are: a session of the database is not for two threads. */
    private static <T> Callable<T> inARequest(Callable<T> task) {
        return () -> {
            ManagedContext request = Arc.container().requestContext();
            request.activate();
            try {
                return task.call();
            } finally {
                request.terminate();
            }
        };
    }

    @Test
    void whatIsStoredInATransactionThatFailsIsNotThere() {
        long target = newTarget();
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    measurements.addPhotometry(target, points(5, 57_000), null, alicesEyes());
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(List.of(), measurements.newestPhotometry(target, 5, alicesEyes()));
    }

    @Test
    void aStrangerStoresAndReadsNothing() {
        long target = newTarget();
        Viewer bob = people.viewer(People.BOB);
        TomException refused = assertThrows(
                TomException.class, () -> measurements.addPhotometry(target, points(1, 57_000), null, bob));
        assertEquals(404, refused.status());
        assertThrows(TomException.class, () -> measurements.newestPhotometry(target, 1, bob));
    }

    @Test
    void anUndatedSpectrumIsStoredOnceWithTheDateOfStoring() {
        long target = newTarget();
        SpectrumData spectrum =
                SpectrumData.of(SpectrumData.UNDATED, new double[] {4000, 4001}, new double[] {1, Double.NaN});
        assertEquals(
                1,
                measurements.addSpectrum(target, spectrum, null, alicesEyes()).added());
        assertEquals(
                1,
                measurements.addSpectrum(target, spectrum, null, alicesEyes()).duplicates());
        var json = alice().getJson("/targets/" + target + "/spectra.json").json();
        assertEquals(1, json.getList("spectra").size());
        assertNull(json.<Object>get("spectra[0].flux[1]"));
    }

    @Test
    void fluxesInJanskyAreDrawnAsMagnitudesAndWeakOnesAsLimits() {
        long target = newTarget();
        measurements.addPhotometry(
                target,
                List.of(
                        PhotometryPoint.flux(58_000, "o", 3630.78, 36.3, "uJy"),
                        PhotometryPoint.flux(58_001, "o", 10, 19.0, "uJy"),
                        PhotometryPoint.flux(58_002, "o", 10, 1.0, "counts")),
                null,
                alicesEyes());
        var json = lightCurve(alice(), target).json();
        assertEquals(15.0, json.getDouble("bands[0].detections[0][1]"), 1e-4);
        assertEquals(19.510313, json.getDouble("bands[0].limits[0][1]"), 1e-5);
        assertEquals(2, DataTest.points(lightCurve(alice(), target)));
    }
}

package org.tomtoolkit.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tomtoolkit.core.sky.AirmassCurve;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.core.sky.SkyPath;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.core.sky.Visibility;
import org.tomtoolkit.core.sky.VisibilityRequest;

/** Airmass of 100 and of 1,000 targets at six sites, 24 hours in steps of ten minutes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class VisibilityBenchmark {

    private static final List<Site> SITES = List.of(
            new Site("coj", "Siding Spring", -31.273, 149.071, 1116),
            new Site("cpt", "Sutherland", -32.381, 20.81, 1760),
            new Site("tfn", "Teide", 28.3, -16.512, 2330),
            new Site("lsc", "Cerro Tololo", -30.167, -70.805, 2198),
            new Site("elp", "McDonald", 30.68, -104.015, 2070),
            new Site("ogg", "Haleakala", 20.707, -156.258, 3055));
    private static final Instant START = Instant.parse("2025-06-01T00:00:00Z");

    private final List<SkyPath> targets = new ArrayList<>();

    @Setup
    public void targets() {
        Random random = new Random(42);
        for (int i = 0; i < 1000; i++) {
            double dec = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
            targets.add(SkyPath.fixed(new SkyPosition(360 * random.nextDouble(), dec)));
        }
    }

    @Benchmark
    public int hundredTargets() {
        return visibleSamples(targets.subList(0, 100));
    }

    @Benchmark
    public int thousandTargets() {
        return visibleSamples(targets);
    }

    /** In one call, on all processors. */
    @Benchmark
    public int thousandTargetsAtOnce() {
        return Visibility.of(SITES, request())
                .each(
                        targets,
                        (path, curves) -> curves.stream()
                                .mapToInt(AirmassCurve::visibleCount)
                                .sum())
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static VisibilityRequest request() {
        return VisibilityRequest.between(START, START.plus(Duration.ofHours(24)))
                .withAirmassLimit(2.0);
    }

    private static int visibleSamples(List<SkyPath> paths) {
        Visibility visibility = Visibility.of(SITES, request());
        int visible = 0;
        for (SkyPath path : paths) {
            for (AirmassCurve curve : visibility.curves(path)) {
                visible += curve.visibleCount();
            }
        }
        return visible;
    }
}

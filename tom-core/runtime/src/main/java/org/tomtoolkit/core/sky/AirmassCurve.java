package org.tomtoolkit.core.sky;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Airmass of one target at one site over a window; blank where it cannot be observed. Immutable.
 *
 * @since 1.0
 */
public final class AirmassCurve {

    private final Site site;
    private final TimeGrid grid;
    private final double[] airmass;

    AirmassCurve(Site site, TimeGrid grid, double[] airmass) {
        this.site = site;
        this.grid = grid;
        this.airmass = airmass;
    }

    /**
     * The site.
     *
     * @return the site
     */
    public Site site() {
        return site;
    }

    /**
     * Number of samples, blank ones included.
     *
     * @return zero or more
     */
    public int size() {
        return airmass.length;
    }

    /**
     * Times of the samples.
     *
     * @return MJD, UTC; a copy
     */
    public double[] mjdUtc() {
        return grid.mjdUtc();
    }

    /**
     * Time of one sample.
     *
     * @param index 0 … size − 1
     * @return the instant, to the microsecond
     */
    public Instant time(int index) {
        return Times.instant(grid.mjdUtc(index));
    }

    /**
     * Times of the samples.
     *
     * @return instants, to the microsecond; unmodifiable
     */
    public List<Instant> times() {
        return IntStream.range(0, size()).mapToObj(this::time).toList();
    }

    /**
     * The samples.
     *
     * @return airmass, NaN where blank; a copy
     */
    public double[] airmass() {
        return airmass.clone();
    }

    /**
     * One sample.
     *
     * @param index 0 … size − 1
     * @return airmass, NaN when blank
     */
    public double airmass(int index) {
        return airmass[index];
    }

    /**
     * How many samples are not blank.
     *
     * @return zero or more
     */
    public int visibleCount() {
        return (int)
                Arrays.stream(airmass).filter(value -> !Double.isNaN(value)).count();
    }

    /**
     * First, best and last visible sample.
     *
     * @return empty when every sample is blank
     */
    public Optional<Span> span() {
        return span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * First, best and last visible sample of a part of the window, a night for instance.
     *
     * @param from begin of the part, included
     * @param until end of the part, left out
     * @return empty when every sample of it is blank
     */
    public Optional<Span> span(Instant from, Instant until) {
        return span(Times.mjd(from), Times.mjd(until));
    }

    private Optional<Span> span(double fromMjd, double untilMjd) {
        int first = -1;
        int last = -1;
        int best = -1;
        double days = 0;
        for (int i = 0; i < airmass.length; i++) {
            double time = grid.mjdUtc(i);
            if (Double.isNaN(airmass[i]) || time < fromMjd || time >= untilMjd) {
                continue;
            }
            days += first >= 0 && last == i - 1 ? time - grid.mjdUtc(last) : 0;
            first = first < 0 ? i : first;
            best = best < 0 || airmass[i] < airmass[best] ? i : best;
            last = i;
        }
        if (first < 0) {
            return Optional.empty();
        }
        Duration observable = Duration.ofMillis(Math.round(days * Times.SECONDS_PER_DAY * 1000));
        return Optional.of(new Span(time(first), time(best), time(last), airmass[best], observable));
    }

    /**
     * The visible part of a curve.
     *
     * @param first time of the first visible sample
     * @param best time of the lowest airmass
     * @param last time of the last visible sample
     * @param minAirmass the lowest airmass
     * @param observable time between visible samples that follow each other: daylight and other gaps are left out
     * @since 1.0
     */
    public record Span(Instant first, Instant best, Instant last, double minAirmass, Duration observable) {

        /**
         * From the first to the last visible sample, gaps included.
         *
         * @return the duration
         */
        public Duration duration() {
            return Duration.between(first, last);
        }
    }
}

package org.tomtoolkit.common.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.LongSupplier;

/** A bucket of requests for each caller, on this node; only the busiest callers are remembered. */
@ApplicationScoped
class RequestRates {

    private static final int MOST_CALLERS = 50_000;

    private final long capacity;
    private final double perNano;
    private final LongSupplier nanos;
    private final Cache<String, Bucket> buckets;

    @jakarta.inject.Inject
    RequestRates(TokensConfig config) {
        this(config.rateLimit().requests(), config.rateLimit().period().toNanos(), System::nanoTime);
    }

    RequestRates(long requests, long periodNanos, LongSupplier nanos) {
        this.capacity = requests;
        this.perNano = (double) requests / periodNanos;
        this.nanos = nanos;
        this.buckets = Caffeine.newBuilder().maximumSize(MOST_CALLERS).build();
    }

    /** Takes one request; the seconds to wait when there is none left, else 0. */
    long take(String caller) {
        return capacity == 0
                ? 0
                : buckets.get(caller, c -> new Bucket(capacity, nanos.getAsLong()))
                        .take();
    }

    private final class Bucket {

        private double left;
        private long at;

        Bucket(double left, long at) {
            this.left = left;
            this.at = at;
        }

        synchronized long take() {
            long now = nanos.getAsLong();
            left = Math.min(capacity, left + (now - at) * perNano);
            at = now;
            if (left >= 1) {
                left -= 1;
                return 0;
            }
            return Math.max(1, (long) Math.ceil((1 - left) / perNano / 1e9));
        }
    }
}

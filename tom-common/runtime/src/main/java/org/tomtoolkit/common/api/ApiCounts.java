package org.tomtoolkit.common.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Counts of long lists, remembered for as long as counting them is dear: a count that took a tenth of a second for some
 * seconds, one that took a moment not at all, nor one of a short list, where people notice what is missing. An answer with a remembered count says so in the header {@code Count-Age}.
 *
 * @since 1.0
 */
@ApplicationScoped
public class ApiCounts {

    private static final long CHEAP_NANOS = Duration.ofMillis(20).toNanos();
    private static final long LONG_LIST = 10_000;
    private static final long DEAREST_NANOS = Duration.ofSeconds(30).toNanos();
    private static final long TIMES_THE_COST = 50;

    /** Also the rights of the one who asks, so that a change of groups counts at once. */
    private record Key(
            String list, Long userId, Set<Long> groups, boolean superuser, Map<String, List<String>> query) {}

    private record Counted(long number, long atNanos, long costNanos) {

        long keptNanos() {
            return costNanos < CHEAP_NANOS || number < LONG_LIST
                    ? 0
                    : Math.min(DEAREST_NANOS, costNanos * TIMES_THE_COST);
        }
    }

    private final RoutingContext request;
    private final Cache<Key, Counted> counts = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfter(Expiry.<Key, Counted>creating((key, counted) -> Duration.ofNanos(counted.keptNanos())))
            .build();

    ApiCounts(RoutingContext request) {
        this.request = request;
    }

    /**
     * @param list name of the list
     * @param query parameters of the query string; those of paging make no difference
     * @param counting counts really
     */
    public long of(String list, Viewer viewer, Map<String, List<String>> query, LongSupplier counting) {
        Map<String, List<String>> filters = new TreeMap<>(query);
        List.of("limit", "offset", "format").forEach(filters::remove);
        Key key = new Key(list, viewer.userId(), viewer.groupIds(), viewer.superuser(), filters);
        Counted known = counts.getIfPresent(key);
        if (known != null) {
            long seconds = (System.nanoTime() - known.atNanos()) / 1_000_000_000;
            request.response().putHeader("Count-Age", String.valueOf(seconds));
            return known.number();
        }
        return counts.get(key, missing -> counted(counting)).number();
    }

    private static Counted counted(LongSupplier counting) {
        long start = System.nanoTime();
        long number = counting.getAsLong();
        long end = System.nanoTime();
        return new Counted(number, end, end - start);
    }
}

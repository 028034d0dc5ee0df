package org.tomtoolkit.common.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.tomtoolkit.core.TomException;

/** Counts wrong guesses per account and address, on this node. */
@ApplicationScoped
class LoginThrottle {

    private static final int PER_ACCOUNT_AND_ADDRESS = 10;
    private static final int PER_ADDRESS = 100;

    private final Cache<String, AtomicInteger> failures = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(100_000)
            .build();

    void refuseIfTooMany(String username, String address) {
        if (count(username + "|" + address) >= PER_ACCOUNT_AND_ADDRESS || count(address) >= PER_ADDRESS) {
            throw new TomException(
                    429,
                    "Too many attempts",
                    "There were too many wrong passwords from here.",
                    "Wait ten minutes, then try again.");
        }
    }

    void failed(String username, String address) {
        failures.get(username + "|" + address, k -> new AtomicInteger()).incrementAndGet();
        failures.get(address, k -> new AtomicInteger()).incrementAndGet();
    }

    void succeeded(String username, String address) {
        failures.invalidate(username + "|" + address);
    }

    private int count(String key) {
        AtomicInteger count = failures.getIfPresent(key);
        return count == null ? 0 : count.get();
    }
}

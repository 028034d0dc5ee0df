package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.core.TomException;

/**
 * Counts wrong guesses per account and address. Many guesses at one account from many addresses close it for addresses
 * and browsers that never logged in to it, so that an attacker can neither go on guessing nor lock its owner out.
 * Checking a password is slow on purpose, which bounds how fast counters can be made.
 */
@ApplicationScoped
class LoginThrottle {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final AttemptCounter counter;
    private final ThrottleConfig config;

    LoginThrottle(AttemptCounter counter, ThrottleConfig config) {
        this.counter = counter;
        this.config = config;
    }

    /** The keys of one attempt. */
    private record Keys(String pair, String address, String account, String friend) {

        static Keys of(String username, String address) {
            String name = username.toLowerCase(Locale.ROOT);
            String net = network(address);
            return new Keys(
                    "login pair " + net + " " + name,
                    "login address " + net,
                    "login account " + name,
                    "login friend " + net + " " + name);
        }

        List<String> all() {
            return List.of(pair, address, account, friend);
        }
    }

    /**
     * @param knownBrowser whether this browser proved that somebody logged in to this account with it
     */
    void refuseIfTooMany(String username, String address, boolean knownBrowser) {
        Keys keys = Keys.of(username, address);
        Map<String, Integer> counts = counter.counts(keys.all());
        boolean friend = knownBrowser || counts.containsKey(keys.friend());
        if (isFull(counts, keys.pair(), config.perAccountAndAddress())
                || isFull(counts, keys.address(), config.perAddress())
                || !friend && isFull(counts, keys.account(), config.perAccount())) {
            long minutes = Math.max(1, config.window().toMinutes());
            throw new TomException(
                    429,
                    "Too many attempts",
                    "There were too many wrong passwords.",
                    "Wait " + (minutes == 1 ? "a minute" : minutes + " minutes") + ", then try again.");
        }
    }

    private static boolean isFull(Map<String, Integer> counts, String key, int most) {
        return counts.getOrDefault(key, 0) >= most;
    }

    void failed(String username, String address) {
        Keys keys = Keys.of(username, address);
        counter.add(List.of(keys.pair(), keys.address(), keys.account()), config.window());
    }

    void succeeded(String username, String address) {
        Keys keys = Keys.of(username, address);
        Map<String, Integer> counts = counter.counts(keys.all());
        if (counts.containsKey(keys.pair())) {
            counter.clear(keys.pair());
        }
        if (!counts.containsKey(keys.friend())) {
            counter.add(keys.friend(), REMEMBERED);
        }
    }

    /** Of IPv6 the first 64 bits, which is what one customer gets. */
    static String network(String address) {
        if (address.indexOf(':') < 0 || address.startsWith("::ffff:")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        int gap = address.indexOf("::") < 0 ? groups.length : List.of(groups).indexOf("");
        StringBuilder net = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            net.append(i < gap && i < groups.length ? groups[i] : "0").append(':');
        }
        return net.toString();
    }
}

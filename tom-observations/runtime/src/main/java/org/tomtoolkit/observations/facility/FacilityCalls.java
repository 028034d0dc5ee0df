package org.tomtoolkit.observations.facility;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.permission.OnBehalf;
import org.tomtoolkit.observations.ObservationsConfig;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.Unreachable;

/**
 * Calls facilities on threads of their own, with a time limit and a limit on calls at the same time, so that one that throws
 * or hangs costs nobody else anything.
 *
 * @since 1.0
 */
@ApplicationScoped
public class FacilityCalls {

    private static final Logger LOG = Logger.getLogger(FacilityCalls.class);
    private static final int AT_ONCE = 8;
    private static final int SLOW_TWICE = 2;

    private final ObservationsConfig config;
    private final FacilityThread surroundings;
    private final OnBehalf onBehalf;
    private final ExecutorService threads = Executors.newCachedThreadPool(FacilityCalls::thread);
    private final Map<String, Semaphore> free = new ConcurrentHashMap<>();
    private final Map<String, Instant> silentUntil = new ConcurrentHashMap<>();
    private final Map<String, Integer> slow = new ConcurrentHashMap<>();

    FacilityCalls(ObservationsConfig config, FacilityThread surroundings, OnBehalf onBehalf) {
        this.config = config;
        this.onBehalf = onBehalf;
        this.surroundings = surroundings;
    }

    /**
     * Asks a facility something it knows by itself, while a page renders. Empty when it throws, answers null or is too slow;
     * one that was too slow twice in a row is not asked again for a while.
     */
    public <T> Optional<T> describe(Facility facility, String what, Function<Facility, T> question) {
        String id = facility.id();
        if (silentUntil.getOrDefault(id, Instant.MIN).isAfter(Instant.now())) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(within(config.describeTimeout(), id, () -> question.apply(facility)));
        } catch (TimeoutException e) {
            silentUntil.put(id, Instant.now().plus(config.slowPause()));
            LOG.warnf(
                    "Facility %s took too long to tell its %s; it is left alone for %d s",
                    id, what, config.slowPause().toSeconds());
        } catch (Exception | LinkageError e) {
            LOG.warnf(e, "Facility %s failed to tell its %s", id, what);
        }
        return Optional.empty();
    }

    /**
     * Lets a facility do something remote.
     *
     * @param unreachable makes the result for a plug-in that throws, answers null or takes too long
     */
    public <T> T act(Facility facility, String what, Callable<T> action, Function<Unreachable, T> unreachable) {
        String id = facility.id();
        try {
            T result = within(config.actionTimeout(), id, action);
            if (result != null) {
                return result;
            }
            LOG.errorf("The plug-in of facility %s answered nothing to '%s'", id, what);
        } catch (TimeoutException e) {
            LOG.warnf("Facility %s took too long to %s", id, what);
            return unreachable.apply(new Unreachable("The facility " + id + " did not answer in time.", true));
        } catch (Exception | LinkageError e) {
            LOG.errorf(e, "The plug-in of facility %s failed to %s", id, what);
        }
        return unreachable.apply(new Unreachable(
                "The plug-in of the facility " + id + " failed. The log of the site has the details.", true));
    }

    private <T> T within(Duration limit, String id, Callable<T> code) throws Exception {
        Semaphore slots = free.computeIfAbsent(id, key -> new Semaphore(AT_ONCE));
        if (!slots.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TimeoutException();
        }
        Long account = onBehalf.accountId();
        FutureTask<T> task = new FutureTask<>(() -> surroundings.run(() -> onBehalf.call(account, code)));
        threads.execute(() -> {
            try {
                task.run();
            } finally {
                slots.release();
            }
        });
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private static Thread thread(Runnable code) {
        Thread thread = new Thread(code, "tom-facility");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}

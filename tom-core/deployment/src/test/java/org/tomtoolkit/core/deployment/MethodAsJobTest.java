package org.tomtoolkit.core.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.jobs.JobPriority;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.permission.Viewer;

class MethodAsJobTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION =
            TestApplication.with(jar -> jar.addClass(Dome.class)).overrideConfigKey("dome.oil", "DAILY|04:00|UTC");

    @Inject
    @All
    List<Job<?>> kinds;

    @Inject
    @All
    List<RecurringJob> recurring;

    @Inject
    Jobs jobs;

    @Test
    @SuppressWarnings("unchecked")
    void theMethodRunsWithItsParametersAndTheContext() throws Exception {
        Job<Object> open = (Job<Object>) kind("open-dome");
        assertEquals(Dome.Opening.class, open.parametersType());
        assertEquals("West is open to 30 %", open.run(new Dome.Opening("West", 30), context()));
        assertEquals("Open the dome", open.label());
        assertEquals(5, open.maxAttempts());
        assertEquals(Optional.of(Duration.ofMinutes(10)), open.timeLimit());
        assertEquals(JobPriority.HIGH, open.priority());
        assertEquals("dome", kind("close-dome").service());
        assertEquals(1, kind("close-dome").atOnce());
    }

    @Test
    void itIsEnqueuedLikeAnyOtherJobAndItsParametersAreChecked() {
        long id = jobs.enqueue("open-dome", new Dome.Opening("East", 10), Viewer.system());
        assertTrue(id > 0);
        jobs.enqueueJson("open-dome", "{\"slit\":\"East\",\"percent\":10}", Viewer.system());
        jobs.enqueueJson("close-dome", "{}", Viewer.system());
        assertThrows(
                TomException.class, () -> jobs.enqueueJson("open-dome", "{\"percent\":\"much\"}", Viewer.system()));
        assertThrows(
                IllegalArgumentException.class, () -> jobs.enqueue("open-dome", "not an opening", Viewer.system()));
    }

    @Test
    void aRecurringMethodHasItsScheduleFromTheCodeOrTheConfiguration() throws Exception {
        assertEquals("*/5 * * * *", turn("turn-dome").schedule());
        assertEquals("DAILY|04:00|UTC", turn("oil-dome").schedule());
        int before = Dome.TURNS.get();
        turn("turn-dome").run();
        turn("oil-dome").run();
        assertTrue(Dome.TURNS.get() > before);
    }

    private Job<?> kind(String id) {
        return kinds.stream().filter(job -> job.id().equals(id)).findFirst().orElseThrow();
    }

    private RecurringJob turn(String id) {
        return recurring.stream().filter(job -> job.id().equals(id)).findFirst().orElseThrow();
    }

    private static JobContext context() {
        return (JobContext) Proxy.newProxyInstance(
                JobContext.class.getClassLoader(), new Class<?>[] {JobContext.class}, (proxy, method, all) -> null);
    }
}

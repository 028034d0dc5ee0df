package org.tomtoolkit.it.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.jobs.JobRecord;
import org.tomtoolkit.core.jobs.JobState;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.LogWatch;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class JobStepsTest extends SiteTest {

    @Inject
    Jobs jobs;

    @Inject
    EntityManager entities;

    @Inject
    @All
    List<RecurringJob> recurring;

    @Test
    void aJobThatFailsInAStepGoesOnThereAndNoEffectHappensTwice() {
        Viewer alice = people.viewer(People.ALICE);
        String name = "stepping " + System.nanoTime();
        JobRecord job =
                ended(jobs.enqueue("it-stepping", new SteppingJob.Parameters(alice.userId(), name, 20, 7), alice));
        assertEquals(JobState.SUCCEEDED, job.state(), job::message);
        assertEquals(2, job.attempts());
        assertEquals(20, job.done());
        List<String> effects = entities.createQuery(
                        "select n.text from Notification n where n.text like ?1 order by n.id", String.class)
                .setParameter(1, name + "%")
                .getResultList();
        assertEquals(IntStream.range(0, 20).mapToObj(step -> name + " " + step).toList(), effects);
        JsonPath api = alice().getJson("/api/jobs/" + job.id() + "/").is(200).json();
        assertEquals(20, api.getInt("result.steps"));
        assertEquals("/targets/", api.getString("link"));
        assertEquals("succeeded", api.getString("state"));
    }

    @Test
    void wrongParametersAreRefusedAtOnce() {
        Viewer alice = people.viewer(People.ALICE);
        long before = jobs.count(org.tomtoolkit.core.jobs.JobFilter.all(), alice);
        assertThrows(
                ValidationException.class,
                () -> jobs.enqueue("it-stepping", new SteppingJob.Parameters(1, "x", -1, -1), alice));
        assertThrows(IllegalArgumentException.class, () -> jobs.enqueue("it-stepping", Map.of("total", 3), alice));
        assertEquals(before, jobs.count(org.tomtoolkit.core.jobs.JobFilter.all(), alice));
    }

    @Test
    void aJobThatWaitsIsCancelledAndNeverRuns() {
        long id = jobs.enqueue(
                "it-counting",
                new CountingJob.Parameters("waiting", 0),
                people.viewer(People.ALICE),
                Instant.now().plusSeconds(3600));
        Visitor alice = alice();
        assertEquals("queued", alice.getJson("/api/jobs/" + id + "/").json().getString("state"));
        bob().json("POST", "/api/jobs/" + id + "/cancel/", null).is(404);
        assertEquals(
                "cancelled",
                alice.json("POST", "/api/jobs/" + id + "/cancel/", null)
                        .is(202)
                        .json()
                        .getString("state"));
        assertEquals(0, CountingJob.runs("waiting"));
    }

    @Test
    void aJobThatTakesTooLongFails() {
        LogWatch.allow("failed for good");
        JobRecord job = ended(jobs.enqueue("it-slow", new SlowJob.Parameters(60_000), people.viewer(People.ALICE)));
        assertEquals(JobState.FAILED, job.state());
        assertEquals("It took longer than 1 s.", job.message());
        assertTrue(job.seconds() < 20, () -> job.seconds() + " s");
    }

    @Test
    void noMoreJobsOfAServiceRunThanItBears() {
        SlowJob.MOST.set(0);
        List<Long> ids = jobs.enqueueAll(
                "it-slow",
                List.of(new SlowJob.Parameters(150), new SlowJob.Parameters(150), new SlowJob.Parameters(150)),
                people.viewer(People.ALICE));
        ids.forEach(this::ended);
        assertEquals(1, SlowJob.MOST.get());
    }

    @Test
    void theLogIsReadFromAnOffset() {
        JobRecord job = ended(
                jobs.enqueue("it-counting", new CountingJob.Parameters("logged", 1), people.viewer(People.ALICE)));
        Visitor alice = alice();
        JsonPath all = alice.getJson("/api/jobs/" + job.id() + "/log/").is(200).json();
        assertEquals(List.of("This is run 1", "This is run 2"), all.getList("lines.text"));
        long next = all.getLong("next_offset");
        assertEquals(
                List.of(),
                alice.getJson("/api/jobs/" + job.id() + "/log/?offset=" + next)
                        .json()
                        .getList("lines"));
        bob().getJson("/api/jobs/" + job.id() + "/log/").is(404);
        visitor().getJson("/api/jobs/").is(401);
    }

    @Test
    void theListIsNarrowedAndPaged() {
        long id = ended(jobs.enqueue(
                        "it-counting", new CountingJob.Parameters("narrowed", 0), people.viewer(People.ALICE)))
                .id();
        Visitor alice = alice();
        String row = "a[href='/jobs/" + id + "/']";
        assertTrue(alice.get("/jobs/?state=succeeded&kind=it-counting").is(200).has(row));
        assertFalse(alice.get("/jobs/?state=failed").is(200).has(row));
        assertFalse(alice.get("/jobs/?after=" + id).is(200).has(row));
        assertTrue(alice.get("/jobs/?query=COUNTED+TO+1").is(200).has(row));
        assertFalse(alice.get("/jobs/?query=nothing-like-it").is(200).has(row));
        assertTrue(alice.getPartial("/jobs/?kind=it-counting").is(200).has(row));
        assertTrue(alice.get("/tables/jobs/download/?kind=it-counting")
                .is(200)
                .body()
                .contains("Counted to 1"));
        assertTrue(alice.get("/jobs/?state=nonsense").is(200).has(row));
        List<Long> api =
                alice.getJson("/api/jobs/?kind=it-counting&limit=1").json().getList("results.id", Long.class);
        assertEquals(List.of(id), api);
    }

    @Test
    void jobsThatEndedLongAgoAreForgotten() throws Exception {
        JobRecord job =
                ended(jobs.enqueue("it-counting", new CountingJob.Parameters("old", 0), people.viewer(People.ALICE)));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update JobRecord j set j.finished = ?1 where j.id = ?2")
                        .setParameter(1, Instant.now().minus(Duration.ofDays(31)))
                        .setParameter(2, job.id())
                        .executeUpdate());
        RecurringJob forget = recurring.stream()
                .filter(each -> each.id().equals("forget-jobs"))
                .findFirst()
                .orElseThrow();
        forget.run();
        alice().get("/jobs/" + job.id() + "/").is(404);
    }

    private JobRecord ended(long id) {
        Eventually.is("job " + id + " ends", () -> fresh(id).state().isFinal());
        return fresh(id);
    }

    private JobRecord fresh(long id) {
        entities.clear();
        return jobs.get(id, Viewer.system());
    }
}

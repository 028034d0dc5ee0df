package org.tomtoolkit.it.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.jobs.JobLogLine;
import org.tomtoolkit.core.jobs.JobRecord;
import org.tomtoolkit.core.jobs.JobState;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.LogWatch;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;

@QuarkusTest
class JobsTest extends SiteTest {

    @Inject
    Jobs jobs;

    @Inject
    EntityManager entities;

    @Test
    void aJobRunsAndSaysHowItWent() {
        long id = count("once", 0);
        JobRecord job = ended(id);
        assertEquals(JobState.SUCCEEDED, job.state());
        assertEquals("Counted to 1", job.message());
        assertEquals(1, job.done());
        assertTrue(log(job).contains("This is run 1"), log(job));
        assertFalse(job.finished().isBefore(job.created()));
    }

    @Test
    void aJobThatFailsIsTriedAgain() {
        JobRecord job = ended(count("twice", 1));
        assertEquals(JobState.SUCCEEDED, job.state());
        assertEquals(2, job.attempts());
        assertTrue(log(job).contains("This is run 1") && log(job).contains("This is run 2"), log(job));
    }

    @Test
    void aJobThatKeepsFailingEndsAndSaysWhy() {
        LogWatch.allow("failed for good");
        JobRecord job = ended(count("never", 99));
        assertEquals(JobState.FAILED, job.state());
        assertEquals("The telescope is in cloud.", job.message());
        assertEquals(3, CountingJob.runs("never"));
    }

    @Test
    void aRunningJobIsCancelledFromItsPage() {
        long id = jobs.enqueue("it-endless", new EndlessJob.Parameters(), alice0());
        Eventually.is("the job makes progress", () -> fresh(id).done() > 1);
        var alice = alice();
        Page page = alice.get("/jobs/" + id + "/").is(200);
        assertTrue(page.has("[hx-get=/jobs/" + id + "/status/]"), page::body);
        alice.post("/jobs/" + id + "/cancel/", Map.of()).is(303);
        JobRecord job = ended(id);
        assertEquals(JobState.CANCELLED, job.state());
        assertEquals("Stopped when asked", job.message());
        assertFalse(alice.getPartial("/jobs/" + id + "/status/").is(200).has("[hx-get]"));
    }

    @Test
    void aJobOfATransactionThatRollsBackNeverWas() {
        QuarkusTransaction.begin();
        count("rolled back", 0);
        QuarkusTransaction.rollback();
        ended(count("after it", 0));
        assertEquals(0, CountingJob.runs("rolled back"));
        assertEquals(
                0,
                entities.createQuery(
                                "select count(j) from JobRecord j where j.parameters like '%rolled back%'", Long.class)
                        .getSingleResult());
    }

    @Test
    void aJobOfAnUnknownKindFails() {
        LogWatch.allow("failed for good");
        JobRecord job = ended(jobs.enqueue("it-gone", Map.of(), alice0()));
        assertEquals(JobState.FAILED, job.state());
        assertTrue(job.message().contains("it-gone"), job.message());
        alice().get("/jobs/" + job.id() + "/").is(200);
    }

    @Test
    void jobsOfOthersAreNotThere() {
        long id = count("private", 0);
        bob().get("/jobs/" + id + "/").is(404);
        bob().post("/jobs/" + id + "/cancel/", Map.of()).is(404);
        assertFalse(bob().get("/jobs/").is(200).body().contains("/jobs/" + id + "/"));
        assertTrue(admin().get("/jobs/").is(200).body().contains("/jobs/" + id + "/"));
        assertEquals(
                "/accounts/login/?next=%2Fjobs%2F",
                visitor().get("/jobs/").is(303).location());
        ended(id);
    }

    private Viewer alice0() {
        return people.viewer("alice");
    }

    private long count(String name, int failures) {
        return jobs.enqueue("it-counting", new CountingJob.Parameters(name, failures), alice0());
    }

    private String log(JobRecord job) {
        return jobs.log(job.id(), 0, 100, alice0()).stream()
                .map(JobLogLine::text)
                .toList()
                .toString();
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

package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.CountingJob;
import org.tomtoolkit.it.core.Eventually;

/** A file is read by one job, and kept while it is read. */
@QuarkusTest
class ImportOnceTest extends SiteTest {

    private static final String KIND = "import-targets";
    private static final int CLICKS = 6;

    @Inject
    Jobs jobs;

    @Inject
    @All
    List<RecurringJob> recurring;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private static String send(Visitor visitor, String name, int rows) {
        StringBuilder csv = new StringBuilder("name,ra,dec\n");
        for (int i = 0; i < rows; i++) {
            csv.append(name).append(' ').append(i).append(',').append(i % 360).append(",-84\n");
        }
        return visitor.upload(
                        "/targets/import/files/",
                        Map.of(),
                        Visitor.Upload.text("target_csv", "once.csv", csv.toString()))
                .is(303)
                .location();
    }

    private static Map<String, Object> choices() {
        return new HashMap<>(Map.of("mode", "create", "type", "SIDEREAL", "visibility", "", "list", ""));
    }

    private static long id(String path) {
        return Long.parseLong(path.replaceAll("\\D+", ""));
    }

    private long jobsOf(String path) {
        return entities.createQuery(
                        "select count(j) from JobRecord j where j.kind = ?1 and j.parameters = ?2", Long.class)
                .setParameter(1, KIND)
                .setParameter(2, parameters(path))
                .getSingleResult();
    }

    private static String parameters(String path) {
        return "{\"importId\":" + id(path) + "}";
    }

    private void change(String path, String attribute, Object value) throws Exception {
        transaction.begin();
        int changed = entities.createQuery("update TargetImport i set i." + attribute + " = ?1 where i.id = ?2")
                .setParameter(1, value)
                .setParameter(2, id(path))
                .executeUpdate();
        transaction.commit();
        assertEquals(1, changed);
    }

    @Test
    void whoPressesStartTwiceStartsOneJob() throws Exception {
        Visitor alice = alice();
        String path = send(alice, "once", 1500);
        List<Integer> answers = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(CLICKS);
        try {
            CountDownLatch ready = new CountDownLatch(CLICKS);
            List<Future<Integer>> clicks = new ArrayList<>();
            for (int i = 0; i < CLICKS; i++) {
                clicks.add(people.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return alice.post(path + "start/", choices()).status();
                }));
            }
            for (Future<Integer> click : clicks) {
                answers.add(click.get());
            }
        } finally {
            people.shutdownNow();
        }
        assertEquals(1, answers.stream().filter(status -> status == 303).count(), answers::toString);
        assertEquals(
                CLICKS - 1, answers.stream().filter(status -> status == 409).count(), answers::toString);
        assertEquals(1, jobsOf(path));
        Eventually.is("the file is read", () -> alice.get(path).has("#import-result"));
        assertTrue(alice.get(path).text("#import-result").contains("1500 targets created, 0 changed, 0 refused"));
    }

    @Test
    void aJobThatIsNotTheOneOfTheFileReadsNothing() {
        Visitor alice = alice();
        String path = send(alice, "once more", 3);
        alice.post(path + "start/", choices()).is(303);
        Eventually.is("the file is read", () -> alice.get(path).has("#import-result"));
        Viewer who = people.viewer(People.ALICE);
        long other = jobs.enqueueJson(KIND, parameters(path), who);
        Eventually.is("it ends", () -> {
            entities.clear();
            return jobs.get(other, who).state().isFinal();
        });
        assertEquals("Another job reads this file.", jobs.get(other, who).message());
        assertTrue(alice.get(path).text("#import-result").contains("3 targets created, 0 changed, 0 refused"));
    }

    @Test
    void oldFilesAreForgottenUnlessTheirJobIsUnderWay() throws Exception {
        Visitor alice = alice();
        String old = send(alice, "long ago", 1);
        String read = send(alice, "still read", 1);
        Viewer who = people.viewer(People.ALICE);
        long job = jobs.enqueue(
                "it-counting",
                new CountingJob.Parameters("of a file", 0),
                who,
                Instant.now().plus(Duration.ofDays(1)));
        change(read, "jobId", job);
        change(old, "created", Instant.EPOCH);
        change(read, "created", Instant.EPOCH);
        forget();
        assertEquals(404, alice.get(old).status());
        assertEquals(200, alice.get(read).status());
        jobs.cancel(job, who);
        forget();
        assertEquals(404, alice.get(read).status());
    }

    private void forget() throws Exception {
        // a turn of its own has read nothing before
        entities.clear();
        recurring.stream()
                .filter(job -> job.id().equals("forget-imports"))
                .findFirst()
                .orElseThrow()
                .run();
    }
}

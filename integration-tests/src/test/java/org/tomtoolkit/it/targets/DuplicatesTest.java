package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.jobs.JobFilter;
import org.tomtoolkit.core.jobs.JobState;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.duplicates.Duplicates;

/** The queue of likely duplicates. */
@QuarkusTest
class DuplicatesTest extends SiteTest {

    @Inject
    Targets targets;

    @Inject
    Duplicates duplicates;

    @Inject
    Jobs jobs;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private long make(String name, double ra, double dec, String owner) {
        return targets.create(TargetDraft.sidereal(name, ra, dec), people.viewer(owner))
                .getId();
    }

    private void search() throws Exception {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        awaitNoSearch(deadline);
        assertTrue(duplicates.search(Viewer.system()));
        awaitNoSearch(deadline);
    }

    private void awaitNoSearch(Instant deadline) throws Exception {
        for (JobState state : List.of(JobState.QUEUED, JobState.RUNNING)) {
            while (jobs.count(new JobFilter(state, "find-duplicates", null), Viewer.system()) > 0) {
                assertTrue(Instant.now().isBefore(deadline), "the search does not end");
                Thread.onSpinWait();
            }
        }
    }

    private static String pair(Page page, String name) {
        return page.texts("td[data-label=Compare]").stream()
                .filter(text -> text.contains(name))
                .findFirst()
                .orElse("");
    }

    @Test
    void pairsByPlaceAreListedSettledAndRemembered() throws Exception {
        long a = make("Queue A", 80, 30, People.ALICE);
        make("Queue B", 80.0001, 30, People.ALICE);
        make("Queue far", 80.1, 30, People.ALICE);
        search();
        Visitor alice = alice();
        Page page =
                alice.get("/targets/duplicates/?query=queue&reason=POSITION").is(200);
        assertEquals(
                "Queue A and Queue B",
                pair(page, "Queue"),
                () -> entities.createQuery("from TargetPair p").getResultList().size() + " pairs: " + page.text());
        assertTrue(page.text().contains("0.31"), page::body);
        assertFalse(bob().get("/targets/duplicates/?query=e").body().contains("Queue A"));
        visitor().get("/targets/duplicates/").is(303);

        String compare = page.document()
                .select("td[data-label=Compare] a:contains(Queue A)")
                .attr("href");
        Page merge = alice.get(compare).is(200);
        String different = merge.one("form[action$=different/]").attr("action");
        bob().post(different, Map.of()).is(404);
        alice.post(different, Map.of()).is(303);
        search();
        assertEquals("", pair(alice.get("/targets/duplicates/?query=queue"), "Queue"));
        Page settled =
                alice.get("/targets/duplicates/?query=queue&settled=DIFFERENT").is(200);
        assertEquals("Queue A and Queue B", pair(settled, "Queue"));
        String id = settled.document()
                .select("tr:contains(Queue A) input[name=selected]")
                .attr("value");
        alice.post("/tables/target-duplicates/actions/reopen/", Map.of("selected", id, "settled", "DIFFERENT"))
                .is(303);
        assertEquals("Queue A and Queue B", pair(alice.get("/targets/duplicates/?query=queue"), "Queue"));

        targets.update(a, new TargetDraft().set("ra", 81), people.viewer(People.ALICE));
        search();
        assertEquals("", pair(alice.get("/targets/duplicates/?query=queue"), "Queue"), "they are apart now");
    }

    @Test
    void namesThatBecameEqualAreFoundAmongNamesAndAliases() throws Exception {
        long a = make("Equal 1 A", 85, 35, People.BOB);
        long b = targets.create(
                        TargetDraft.sidereal("Equal 1 B", 86, -35).alias("Equal 1 C"), people.viewer(People.BOB))
                .getId();
        transaction.begin();
        // as after a matcher that told them apart
        entities.createNativeQuery("update tom_target_name set name_key = 'equal1a' where target_id = ?1")
                .setParameter(1, b)
                .executeUpdate();
        transaction.commit();
        search();
        Page page = bob().get("/targets/duplicates/?query=equal&reason=NAME").is(200);
        assertEquals("Equal 1 A and Equal 1 B", pair(page, "Equal 1"));
        bob().post("/targets/merge/" + a + "/" + b + "/", Map.of()).is(303);
        assertEquals("", pair(bob().get("/targets/duplicates/?query=e"), "Equal 1"));
    }

    /** A hundred and two of one name are more pairs than are read at once, so the pairs behind them are not looked at. */
    @Test
    void aSearchThatWasCutShortForgetsNoPairThatItDidNotReach() throws Exception {
        Viewer bob = people.viewer(People.BOB);
        List<TargetDraft> crowd = IntStream.range(0, 102)
                .mapToObj(i -> TargetDraft.sidereal("Crowd " + i, i, -47))
                .toList();
        assertTrue(targets.createAll(crowd, bob).stream().allMatch(Targets.Outcome::isSaved));
        make("Behind A", 87, 35, People.BOB);
        make("Behind B", 88, -35, People.BOB);
        rename("zz behind", "Behind _");
        search();
        String page = "/targets/duplicates/?query=behind&reason=NAME";
        assertEquals("Behind A and Behind B", pair(bob().get(page), "Behind"));
        rename("crowd", "Crowd %");
        search();
        assertEquals("Behind A and Behind B", pair(bob().get(page), "Behind"));
        JobFilter searches = new JobFilter(null, "find-duplicates", null);
        String said = jobs.list(searches, Viewer.system(), 0, 1).get(0).message();
        assertTrue(said.contains("more than can be listed"), said);
        transaction.begin();
        entities.createQuery("delete from Target t where t.name like 'Crowd %'").executeUpdate();
        transaction.commit();
    }

    /** As after a matcher that told them apart. */
    private void rename(String key, String names) throws Exception {
        transaction.begin();
        entities.createNativeQuery("update tom_target set name_key = ?1 where name like ?2")
                .setParameter(1, key)
                .setParameter(2, names)
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void aSearchIsAskedForOnThePage() throws Exception {
        awaitNoSearch(Instant.now().plus(Duration.ofSeconds(60)));
        Page answer = bob().post("/targets/duplicates/search/", Map.of()).is(303);
        assertEquals("/targets/duplicates/", answer.location());
        assertTrue(jobs.count(new JobFilter(null, "find-duplicates", null), people.viewer(People.BOB)) > 0);
        awaitNoSearch(Instant.now().plus(Duration.ofSeconds(60)));
    }
}

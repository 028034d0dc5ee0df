package org.tomtoolkit.it.database;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.jobs.JobFilter;
import org.tomtoolkit.core.jobs.JobState;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.dataproducts.Measurements;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;
import org.tomtoolkit.targets.TargetDraft;

/** The queue of duplicates, merging two targets with all they have, and undoing it. */
abstract class MergeFlows extends ListFlows {

    @Inject
    Measurements measurements;

    @Inject
    Jobs jobs;

    private String name;
    private Visitor alice;
    private Viewer viewer;
    private long kept;
    private long other;

    @BeforeEach
    void twoOfTheSame() {
        name = "twin-" + UUID.randomUUID();
        alice = alice();
        viewer = people.viewer(People.ALICE);
        // a place of this test's own, so that other rows never lie near
        double ra = Math.floorMod(name.hashCode(), 360_000) / 1000.0;
        kept = twin(
                " A",
                ra,
                TargetDraft.sidereal("", ra, 71.5).extra("both", "of A").alias(name + " alias A"));
        other = twin(
                " B",
                ra,
                TargetDraft.sidereal("", ra, 71.5)
                        .extra("both", "of B")
                        .extra("only", "of B")
                        .set("distance", 12.5)
                        .alias(name + " alias B"));
    }

    private long twin(String suffix, double ra, TargetDraft draft) {
        return targets.create(draft.set("name", name + suffix).visibility(Visibility.PRIVATE), viewer)
                .getId();
    }

    private void search() {
        awaitSearches();
        alice.post("/targets/duplicates/search/", Map.of()).is(303);
        awaitSearches();
    }

    private void awaitSearches() {
        Eventually.is(
                "the search for duplicates ends",
                () -> List.of(JobState.QUEUED, JobState.RUNNING).stream()
                        .allMatch(state ->
                                jobs.count(new JobFilter(state, "find-duplicates", null), Viewer.system()) == 0));
    }

    private int queued() {
        return alice.get("/targets/duplicates/", Map.of("query", name))
                .is(200)
                .texts("td[data-label=Compare]")
                .size();
    }

    private String merge() {
        return alice.post("/targets/merge/" + kept + "/" + other + "/", Map.of())
                .is(303)
                .location();
    }

    private Page json(long id) {
        return alice.getJson("/api/targets/" + id + "/").is(200);
    }

    private static Set<String> set(Page page, String path) {
        return new TreeSet<>(page.json().getList(path, String.class));
    }

    @Test
    void theQueueFindsThemKnowsTheDecisionAndForgetsWhatWasMerged() {
        search();
        assertEquals(1, queued());
        Page page = alice.get("/targets/merge/" + kept + "/" + other + "/").is(200);
        alice.post(page.one("form[action$=different/]").attr("action"), Map.of())
                .is(303);
        search();
        assertEquals(0, queued());
        merge();
        assertEquals(
                0,
                alice.get("/targets/duplicates/", Map.of("query", name, "settled", "DIFFERENT"))
                        .texts("td[data-label=Compare]")
                        .size());
    }

    @Test
    void allThatBelongsToOneMovesAndComesBack() {
        long list = lists.create(name, Visibility.PRIVATE, viewer).getId();
        lists.add(list, List.of(other), viewer);
        PhotometryPoint same = PhotometryPoint.detection(61000.25, "r", 15.5, 0.1);
        measurements.addPhotometry(kept, List.of(same), null, viewer);
        measurements.addPhotometry(
                other, List.of(same, PhotometryPoint.detection(61001.25, "g", 16.5, null)), null, viewer);
        Page before = json(other);

        String record = merge();
        Page merged = json(kept);
        assertEquals(12.5, merged.json().getDouble("distance"));
        assertEquals(Set.of(name + " alias A", name + " alias B", name + " B"), set(merged, "aliases.name"));
        assertEquals(Set.of("of A", "of B"), set(merged, "targetextra_set.value"));
        assertEquals(2, points(kept));
        alice.getJson("/api/targets/" + other + "/").is(404);
        assertTrue(alice.get("/targets/?targetlist__name=" + list).text().contains(name + " A"));

        alice.post(record + "undo/", Map.of()).is(303);
        Page back = json(other);
        for (String part : List.of("name", "created", "ra", "dec", "distance", "permissions", "aliases.name")) {
            assertEquals(before.json().<Object>get(part), back.json().<Object>get(part), part);
        }
        assertEquals(Set.of("of B"), set(back, "targetextra_set.value"));
        assertEquals(Set.of("both", "only"), set(back, "targetextra_set.key"));
        assertEquals(Set.of(name + " alias A"), set(json(kept), "aliases.name"));
        assertNull(json(kept).json().get("distance"));
        assertEquals(1, points(kept));
        assertEquals(2, points(other));
        List<String> listed = alice.get("/targets/?targetlist__name=" + list).texts("td[data-label=Name]");
        assertEquals(List.of(name + " B"), listed);
    }

    private int points(long target) {
        return alice.getJson("/api/reduceddatums/?target__id=" + target)
                .is(200)
                .json()
                .getInt("count");
    }

    @Test
    void whatIsSharedStaysSharedAndComesBackWithItsTarget() {
        // nobody answers, so nothing is ever sent
        remote.register(any(anyUrl()).willReturn(aResponse().withStatus(404)));
        follow(kept, "old");
        follow(other, "old");
        follow(other, "partner");
        String item = alice.post("/targets/" + other + "/share/", Map.of("share_destination", "partner"))
                .is(303)
                .location();
        alice.post("/targets/" + other + "/share/", Map.of("share_destination", "old"))
                .is(303);
        alice.post("/targets/" + kept + "/share/", Map.of("share_destination", "old"))
                .is(303);
        awaitOutbox();
        Set<String> itemsOfOther = items(other);
        assertEquals(2, itemsOfOther.size());
        Page page = alice.get("/targets/merge/" + kept + "/" + other + "/").is(200);
        assertTrue(page.texts("#merge-moving li").contains("a continuous share"), page.text("#merge-moving"));

        String record = merge();
        assertEquals(Set.of("old", "partner"), followers(kept));
        assertEquals(2, items(kept).size());
        assertTrue(alice.get(item).is(200).text().contains(name + " A"), "the row of the outbox went along");
        // the merge is a change of the one that stayed, and its followers hear of it
        awaitOutbox();

        alice.post(record + "undo/", Map.of()).is(303);
        awaitOutbox();
        assertEquals(Set.of("old"), followers(kept));
        assertEquals(Set.of("old", "partner"), followers(other));
        assertEquals(1, items(kept).size());
        assertEquals(itemsOfOther, items(other));
        assertFalse(alice.get(item).is(200).text().contains(name + " A"));
    }

    private void follow(long target, String destination) {
        alice.post("/targets/" + target + "/persistentshare/manage/", Map.of("destination", destination))
                .is(303);
    }

    private Set<String> followers(long target) {
        return set(alice.getJson("/targets/" + target + "/persistentshare/").is(200), "results.destination");
    }

    private void awaitOutbox() {
        Eventually.is(
                "nothing waits in the outbox",
                () -> alice.get("/targets/shares/", Map.of("target", name, "state", "QUEUED"))
                        .is(200)
                        .texts("tbody tr")
                        .isEmpty());
    }

    /** Destination and state of each row of the outbox. */
    private Set<String> items(long target) {
        String ofTarget = name + (target == kept ? " A" : " B");
        return new TreeSet<>(
                alice
                        .get("/targets/shares/", Map.of("target", ofTarget))
                        .is(200)
                        .document()
                        .select("tbody tr")
                        .eachText()
                        .stream()
                        .map(text -> (text.contains("Old TOM") ? "old " : "partner ")
                                + (text.contains("failed") ? "failed" : "?"))
                        .toList());
    }
}

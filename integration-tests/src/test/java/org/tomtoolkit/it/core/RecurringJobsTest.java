package org.tomtoolkit.it.core;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.it.LogWatch;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class RecurringJobsTest extends SiteTest {

    private static final String RUN = "/jobs/recurring/it-turn-dome/run/";
    private static final String ROW = "#recurring tr:has(form[action='" + RUN + "'])";

    @Inject
    Jobs jobs;

    @Test
    void anAdministratorSeesWhatRecursAndRunsItNow() {
        Visitor admin = admin();
        String row = admin.get("/jobs/").is(200).text(ROW);
        assertTrue(row.contains("Turn the dome") && row.contains("0 0 1 1 *") && row.contains("-01-01 00:00:00"), row);
        int before = TurningDome.TURNS.get();
        admin.post(RUN, Map.of()).is(303);
        Eventually.is("the dome turns", () -> TurningDome.TURNS.get() == before + 1);
        Eventually.is(
                "the page says so",
                () -> admin.get("/jobs/").text(ROW).contains("Succeeded")
                        && admin.get("/jobs/").text(ROW).contains("-01-01 00:00:00"));
    }

    @Test
    void aTurnThatFailedSaysWhy() {
        LogWatch.allow("it-turn-dome failed");
        Visitor admin = admin();
        TurningDome.STUCK.set(true);
        try {
            admin.post(RUN, Map.of()).is(303);
            Eventually.is(
                    "the failure is shown",
                    () -> admin.get("/jobs/").text("#recurring").contains("Failed The dome is frozen."));
        } finally {
            TurningDome.STUCK.set(false);
        }
    }

    @Test
    void othersNeitherSeeWhatRecursNorRunIt() {
        assertFalse(alice().get("/jobs/").is(200).has("#recurring"));
        alice().post(RUN, Map.of()).is(403);
        admin().post("/jobs/recurring/nothing/run/", Map.of()).is(404);
    }

    @Test
    void aMethodRunsAsAJob() {
        long id = jobs.enqueue("it-open-dome", new TurningDome.Opening(40), people.viewer(People.ALICE));
        Visitor alice = alice();
        Eventually.is(
                "the method has run",
                () -> alice.get("/jobs/" + id + "/").body().contains("Open to 40 %"));
        assertTrue(alice.get("/jobs/" + id + "/").body().contains("Opening to 40"));
    }
}

package org.tomtoolkit.it.observations;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;
import org.tomtoolkit.observations.facility.CatalogueJob;
import org.tomtoolkit.observations.facility.Facilities;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** What tests of observations share. */
abstract class ObservationTest extends SiteTest {

    private static final AtomicInteger NAMES = new AtomicInteger();

    @Inject
    Targets targets;

    @Inject
    CatalogueJob catalogues;

    @Inject
    Facilities facilities;

    @Inject
    FacilityCards cards;

    protected LcoPortal portal;

    @BeforeEach
    void portal() {
        TroubleFacility.mood = TroubleFacility.Mood.WELL;
        portal = new LcoPortal(remote).works();
        // after a test in which the portal was down it is left alone for some seconds
        Eventually.is(
                "the portal may be asked again",
                () -> catalogues.refresh(facilities.get("lco")).problem().isEmpty());
        remote.resetRequests();
    }

    /** After the test in which it hung it is left alone for some seconds. */
    void awaitTroubleFacility() {
        Eventually.is("the facility is asked again", () -> cards.of("trouble").isUsable());
    }

    @AfterEach
    void calm() {
        TroubleFacility.meanwhile = () -> {};
        TroubleFacility.mood = TroubleFacility.Mood.WELL;
    }

    /** A new private target of alice. */
    long target() {
        return target(Visibility.PRIVATE);
    }

    long target(Visibility visibility) {
        String name = "Observed " + NAMES.incrementAndGet() + " " + System.nanoTime();
        return targets.create(
                        TargetDraft.sidereal(name, 150.1, -20.5).visibility(visibility), people.viewer(People.ALICE))
                .getId();
    }

    static String create(String facility, long target, String type) {
        return "/observations/" + facility + "/create/?target_id=" + target + "&type=" + type;
    }

    /** Opens the form and sends it filled in. */
    static Page submit(Visitor visitor, String path, Map<String, Object> values) {
        return submit(visitor, path, values, "submit");
    }

    static Page submit(Visitor visitor, String path, Map<String, Object> values, String action) {
        Map<String, Object> form = visitor.get(path).is(200).form("form[action*=create]");
        form.putAll(values);
        form.put("tom_action", action);
        return visitor.post(path, form);
    }

    /** Id of the newest record of a target. */
    static long newestRecord(Visitor visitor, long target) {
        return visitor.getJson("/api/observations/?target_id=" + target)
                .is(200)
                .json()
                .getLong("results[0].id");
    }
}

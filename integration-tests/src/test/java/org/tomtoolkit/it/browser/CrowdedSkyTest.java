package org.tomtoolkit.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.lists.TargetLists;

/** The map of a hundred thousand targets: all of them are drawn, it turns, opens what is clicked and follows the filter. */
@QuarkusTest
@TestProfile(FrequentStatus.class)
class CrowdedSkyTest extends SiteTest {

    private static final Logger LOG = Logger.getLogger(CrowdedSkyTest.class);

    private static final String WATCHER = "crowd-watcher";
    private static final int TARGETS = 100_000;

    /** No measurement: a frame that takes longer than this holds the page up, on whatever machine. */
    private static final double HELD_UP_MILLIS = 3000;

    @Inject
    EntityManager entities;

    @Inject
    TargetLists lists;

    @TestHTTPResource
    URL site;

    private ManyTargets many;
    private Viewer watcher;
    private Chromium chromium;
    private Page page;
    private long list;

    @BeforeEach
    void manyTargets() {
        people.ensure(WATCHER);
        watcher = people.viewer(WATCHER);
        many = new ManyTargets(entities, TARGETS);
        list = many.write(lists, watcher);
        chromium = new Chromium(site.toString().replaceAll("/$", ""));
        page = chromium.page();
        chromium.logIn(WATCHER, People.PASSWORD);
    }

    @AfterEach
    void noTargets() {
        chromium.close();
        many.delete(watcher);
    }

    @Test
    void theMapIsDrawnTurnedAndClicked() {
        chromium.open("/targets/sky/?targetlist__name=" + list);
        isDrawn(TARGETS);
        assertTrue(page.locator("[data-sky-status]").innerText().startsWith("100,000 targets with a position"));
        turned();
        assertTrue(coloured() > TARGETS / 2, () -> "points that can be told apart: " + coloured());
        chromium.picture("sky-crowded");
        clicked();
        assertEquals(List.of(), chromium.complaints());
    }

    /** Ten steps to the one side and ten back, one frame after each key. */
    private void turned() {
        page.evaluate("() => { window.frames_ = []; document.querySelector('[data-tom-sky-map]')"
                + ".addEventListener('tom:sky-drawn', (event) => window.frames_.push(event.detail.milliseconds)); }");
        Locator stage = page.locator("[data-sky-stage]");
        for (String key : List.of("ArrowLeft", "ArrowRight")) {
            for (int i = 0; i < 10; i++) {
                int before = frames().size();
                stage.press(key);
                page.waitForFunction("(before) => window.frames_.length > before", before);
            }
        }
        List<Double> sorted = frames().stream().sorted().toList();
        double slowest = sorted.get(sorted.size() - 1);
        LOG.infof(
                "%d targets, %d frames: median %.1f ms, slowest %.1f ms",
                TARGETS, sorted.size(), sorted.get(sorted.size() / 2), slowest);
        assertTrue(slowest < HELD_UP_MILLIS, () -> "a frame took " + slowest + " ms");
    }

    @SuppressWarnings("unchecked")
    private List<Double> frames() {
        return ((List<Number>) page.evaluate("() => window.frames_"))
                .stream().map(Number::doubleValue).toList();
    }

    /** Pixels of the layer of points that are not empty. */
    private int coloured() {
        return (int)
                page.evaluate(
                        "() => { const canvas = document.querySelector('[data-sky-layer=points]');"
                                + " const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;"
                                + " let found = 0; for (let i = 3; i < data.length; i += 4) found += data[i] > 0 ? 1 : 0; return found; }");
    }

    /** The middle of the map is 0h 0°, where one target stands alone once the map is large enough. */
    private void clicked() {
        for (int i = 0; i < 6; i++) {
            page.click("[data-sky-do=in]");
        }
        page.locator(".tom-sky-stage.is-zoomed").waitFor();
        page.waitForNavigation(() -> page.click("[data-sky-stage]"));
        assertEquals(
                ManyTargets.LAST,
                page.locator("h1").innerText().lines().findFirst().orElse(""));
    }

    @Test
    void theMapOfTheListFollowsItsFilter() {
        chromium.open("/targets/?targetlist__name=" + list);
        page.click(".tom-sky-fold summary");
        isDrawn(TARGETS);
        page.fill("[name=query]", "120.5 -35.25 r=3d");
        page.press("[name=query]", "Enter");
        long near = many.within(new SkyPosition(120.5, -35.25), 3);
        assertTrue(near > 50, () -> "targets near the place: " + near);
        isDrawn(near);
        assertEquals(List.of(), chromium.complaints());
    }

    private void isDrawn(long points) {
        page.waitForFunction(
                "(points) => document.querySelector('[data-tom-sky-map]').dataset.tomPoints === points",
                String.valueOf(points));
        double millis = Double.parseDouble(page.locator("[data-tom-sky-map]").getAttribute("data-tom-frame-ms"));
        assertTrue(millis < HELD_UP_MILLIS, () -> "a frame took " + millis + " ms");
    }
}

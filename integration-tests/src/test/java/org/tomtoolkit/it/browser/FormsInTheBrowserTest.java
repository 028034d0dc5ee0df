package org.tomtoolkit.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** What our scripts do with forms while somebody fills them in. */
@QuarkusTest
@TestProfile(FrequentStatus.class)
class FormsInTheBrowserTest extends SiteTest {

    @TestHTTPResource
    URL site;

    @Inject
    Targets targets;

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void openBrowser() {
        chromium = new Chromium(site.toString().replaceAll("/$", ""));
        page = chromium.page();
        make("Filtered Lyra", 281, 33, "good");
        make("Filtered Orion", 83, 0, "bad");
        chromium.logIn(People.ALICE, People.PASSWORD);
    }

    private void make(String name, double raDeg, double decDeg, String seeing) {
        if (targets.findByName(name, people.viewer(People.ALICE)).isEmpty()) {
            TargetDraft draft = TargetDraft.sidereal(name, raDeg, decDeg).extra("seeing", seeing);
            targets.create(draft.visibility(Visibility.PUBLIC), people.viewer(People.ALICE));
        }
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    /** Waits until the table shows exactly these. */
    private void shows(String... names) {
        page.waitForFunction(
                "names => JSON.stringify([...document.querySelectorAll('#targets-table td[data-label=Name]')]"
                        + ".map(cell => cell.innerText.trim())) === JSON.stringify(names)",
                List.of(names));
    }

    private void asks(String query) {
        assertEquals(query, page.url().replaceAll("^[^?]*", ""));
    }

    @Test
    void everyFilterAppliesItselfAndTheAddressNamesOnlyWhatIsAsked() {
        chromium.open("/targets/?query=Filtered");
        shows("Filtered Orion", "Filtered Lyra");
        page.click("details:has([name=constellation]) summary");
        page.selectOption("[name=constellation]", "Lyr");
        shows("Filtered Lyra");
        asks("?query=Filtered&constellation=Lyr");
        page.selectOption("[name=constellation]", "");
        shows("Filtered Orion", "Filtered Lyra");
        asks("?query=Filtered");
        page.fill("[name=value]", "bad");
        shows("Filtered Orion");
        asks("?query=Filtered&value=bad");
        assertTrue(page.getAttribute("a[href^='/targets/export/']", "href").contains("value=bad"));
        page.fill("[name=value]", "");
        shows("Filtered Orion", "Filtered Lyra");
        page.click("#targets-table th a:has-text('Name')");
        shows("Filtered Lyra", "Filtered Orion");
        page.fill("[name=cone_search]", "83, 0, 1");
        page.selectOption("[name=type]", "SIDEREAL");
        shows("Filtered Orion");
        asks("?query=Filtered&type=SIDEREAL&cone_search=83%2C%200%2C%201&sort=name");
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void aConeWaitsForEnter() {
        chromium.open("/targets/?query=Filtered");
        page.click("details:has([name=cone_search]) summary");
        page.fill("[name=cone_search]", "83,");
        page.waitForTimeout(1000);
        shows("Filtered Orion", "Filtered Lyra");
        asks("?query=Filtered");
        page.fill("[name=cone_search]", "83, 0, 1");
        page.press("[name=cone_search]", "Enter");
        shows("Filtered Orion");
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void onlyTheElementsOfTheSchemeStandInTheWay() {
        chromium.open("/targets/create/");
        page.selectOption("[name=type]", "NON_SIDEREAL");
        assertTrue(page.isVisible("[name=mean_anomaly]") && page.isVisible("[name=perihdist]"), "none is chosen yet");
        page.selectOption("[name=scheme]", "MPC_COMET");
        assertFalse(page.isVisible("[name=mean_anomaly]") || page.isVisible("[name=mean_daily_motion]"));
        assertTrue(page.isVisible("[name=perihdist]") && page.isVisible("[name=eccentricity]"));
        page.selectOption("[name=scheme]", "MPC_MINOR_PLANET");
        assertFalse(page.isVisible("[name=perihdist]") || page.isVisible("[name=mean_daily_motion]"));
        page.fill("[name=semimajor_axis]", "2.77");
        page.selectOption("[name=scheme]", "MPC_COMET");
        assertTrue(page.isVisible("[name=semimajor_axis]"), "what holds a value is never hidden");
        assertFalse(page.isVisible("[name=mean_anomaly]"));
        assertEquals(List.of(), chromium.complaints());
        saveWithoutAnomaly();
        assertEquals("2.77", page.inputValue("[name=semimajor_axis]"), "what was typed is kept");
        assertFalse(page.isVisible("[name=perihdist]"));
        page.selectOption("[name=scheme]", "MPC_COMET");
        assertTrue(page.isVisible("[name=mean_anomaly].is-invalid"), "what is marked as wrong is never hidden");
        assertFalse(page.isVisible("[name=mean_daily_motion]"));
    }

    private void saveWithoutAnomaly() {
        page.selectOption("[name=scheme]", "MPC_MINOR_PLANET");
        page.fill("[name=name]", "Elements");
        for (String element :
                List.of("epoch_of_elements", "inclination", "lng_asc_node", "arg_of_perihelion", "eccentricity")) {
            page.fill("[name=" + element + "]", "0.1");
        }
        chromium.press("main form button:has-text('Save')");
    }
}

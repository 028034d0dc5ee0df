package org.tomtoolkit.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;

/** A list of candidates comes by mail: import it, find things in it, clean it up, choose what to observe. */
@QuarkusTest
@TestProfile(FrequentStatus.class)
class CataloguingNightTest extends SiteTest {

    private static final String CANDIDATES = """
            name,name2,ra,dec,host
            Candidate A,AT 2026zzy,13:29:52.70,+47:11:43.0,M 51
            Candidate B,,13:29:53.00,+47:11:45.0,M 51
            Candidate C,,400,+10,nowhere
            Candidate D,,187.70593,12.39112,M 87
            """;

    @TestHTTPResource
    URL site;

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void openBrowser() {
        chromium = new Chromium(site.toString().replaceAll("/$", ""));
        page = chromium.page();
    }

    @AfterEach
    void closeBrowser() {
        chromium.picture("cataloguing-end");
        chromium.close();
    }

    @Test
    void candidatesAreImportedSearchedMergedAndChosen() {
        chromium.logIn(People.ALICE, People.PASSWORD);
        importWithOneBadRow();
        searchAndSave();
        mergeAndUndo();
        selection();
        map();
        assertEquals(List.of(), chromium.complaints());
    }

    private void importWithOneBadRow() {
        chromium.open("/targets/import/");
        page.setInputFiles(
                "#target-csv",
                new FilePayload("candidates.csv", "text/csv", CANDIDATES.getBytes(StandardCharsets.UTF_8)));
        chromium.press("form[action='/targets/import/files/'] button.btn-primary");
        assertTrue(page.locator("main").innerText().contains("Candidate A"), "a preview of the rows");
        chromium.picture("import-preview");
        chromium.press("#import-form button.btn-primary");
        page.locator("#import-result").waitFor();
        String result = page.locator("#import-progress").innerText();
        assertTrue(result.contains("3 targets created") && result.contains("1 refused"), result);
        assertTrue(page.locator("#import-refused").innerText().contains("Candidate C"), result);
        chromium.picture("import-report");
    }

    private void searchAndSave() {
        chromium.open("/targets/");
        page.fill("[name=query]", "13 29 52.7 +47 11 43 r=10\"");
        page.press("[name=query]", "Enter");
        page.locator("table:has-text('Candidate A')").first().waitFor();
        page.waitForURL("**query=**");
        assertFalse(page.url().matches(".*=(&.*)?"), "fields without a value: " + page.url());
        page.locator("table:not(:has-text('Candidate D'))").first().waitFor();
        page.reload();
        String table = page.locator("main table").first().innerText();
        assertTrue(table.contains("Candidate A") && table.contains("Candidate B"), table);
        assertFalse(table.contains("Candidate D"), table);
        page.click("details.tom-searches summary");
        page.fill("#search-name", "Whirlpool");
        chromium.picture("search");
        chromium.press("form[action='/targets/searches/'] button.btn-primary");
        chromium.open("/targets/");
        page.click("details.tom-searches summary");
        page.waitForNavigation(() -> page.click("details.tom-searches a:has-text('Whirlpool')"));
        assertTrue(page.locator("main table").first().innerText().contains("Candidate B"));
    }

    private void mergeAndUndo() {
        chromium.open("/targets/name/Candidate%20A/");
        String kept = page.url().replaceAll("^https?://[^/]+", "").replaceAll("\\?.*", "");
        chromium.open(kept + "merge/");
        page.fill("[name=other]", "Candidate B");
        chromium.press("main form[method=get] button[type=submit]");
        chromium.picture("merge");
        chromium.press("form[action^='/targets/merge/'] button[type=submit]");
        chromium.open("/targets/?query=Candidate");
        assertFalse(page.locator("main table").first().innerText().contains("Candidate B"));
        chromium.open(kept + "merge/");
        chromium.press("#merge-done a");
        chromium.press("form[action$='/undo/'] button[type=submit]");
        chromium.open("/targets/?query=Candidate");
        assertTrue(page.locator("main table").first().innerText().contains("Candidate B"));
    }

    private void selection() {
        chromium.open("/targets/targetselection/?query=Candidate");
        assertTrue(page.locator("main").innerText().contains("Candidate A"), page.url());
        chromium.picture("selection");
    }

    private void map() {
        chromium.open("/targets/sky/");
        page.waitForFunction("() => /\\d+ targets/.test(document.querySelector('main').innerText)");
        chromium.picture("sky");
    }
}

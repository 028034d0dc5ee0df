package org.tomtoolkit.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** Every page by axe-core (WCAG 2.1 A and AA), light and dark, on a phone and on a desk. */
@QuarkusTest
@TestProfile(FrequentStatus.class)
class AccessibilityTest extends SiteTest {

    private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String RUN =
            "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})).violations"
                    + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                    + ".map(v => v.id + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' "
                    + "+ (n.any[0] ? n.any[0].message.slice(0, 120) : '')).join(' | '))";
    private static final String UNFOLD =
            "() => document.querySelectorAll('main details').forEach(d => { d.open = true; })";
    private static final String WIDE = "() => document.documentElement.scrollWidth > innerWidth + 1";

    @TestHTTPResource
    URL site;

    @Inject
    Targets targets;

    private Chromium chromium;
    private Page page;
    private String axe;

    @BeforeEach
    void openBrowser() throws IOException {
        try (InputStream script = Thread.currentThread().getContextClassLoader().getResourceAsStream(AXE)) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        chromium = new Chromium(site.toString().replaceAll("/$", ""));
        page = chromium.page();
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void pagesForVisitorsHaveNoSeriousFinding() {
        assertEquals(
                List.of(), findings(List.of("/", "/accounts/login/", "/targets/", "/comments/", "/no-such-page/")));
    }

    @Test
    void pagesForMembersAndAdministratorsHaveNoSeriousFinding() {
        long target = targets.findByName("Accessible", people.viewer(People.ADMIN))
                .orElseGet(() -> targets.create(
                        TargetDraft.sidereal("Accessible", 83.6, 22.0).visibility(Visibility.PUBLIC),
                        people.viewer(People.ADMIN)))
                .getId();
        chromium.logIn(People.ADMIN, People.PASSWORD);
        Set<String> paths = new LinkedHashSet<>(List.of(
                "/",
                "/targets/",
                "/targets/create/",
                "/targets/import/",
                "/targets/" + target + "/",
                "/targets/" + target + "/?tab=comments",
                "/targets/" + target + "/?tab=photometry",
                "/targets/" + target + "/?tab=plan",
                "/targets/" + target + "/?tab=sky",
                "/targets/" + target + "/ephemeris/",
                "/targets/" + target + "/update/",
                "/targets/" + target + "/delete/",
                "/users/create/",
                "/users/profile/",
                "/groups/create/"));
        chromium.open("/");
        paths.addAll(links("nav a[href^='/']"));
        chromium.open("/admin/");
        paths.addAll(links("main a[href^='/admin/']"));
        paths.remove("/accounts/logout/");
        assertTrue(paths.size() > 25, paths::toString);
        assertEquals(List.of(), findings(List.copyOf(paths)));
    }

    @Test
    void everyPageOfTargetsHasNoSeriousFindingAlsoWithAllItsMenusOpen() {
        List<String> paths = PagesOfTargets.of(alice());
        assertTrue(paths.size() > 40, paths::toString);
        chromium.logIn(People.ALICE, People.PASSWORD);
        assertEquals(List.of(), findings(paths));
        List<String> withMenus = paths.stream()
                .filter(path -> path.matches("/targets/(targetgrouping/)?\\?.*"))
                .toList();
        assertTrue(withMenus.size() > 5, withMenus::toString);
        assertEquals(List.of(), findings(withMenus, page -> page.evaluate(UNFOLD)));
    }

    @SuppressWarnings("unchecked")
    private List<String> links(String selector) {
        return (List<String>)
                page.evalOnSelectorAll(selector, "all => all.map(a => a.getAttribute('href').split('#')[0])");
    }

    private List<String> findings(List<String> paths) {
        return findings(paths, opened -> {});
    }

    private List<String> findings(List<String> paths, Consumer<Page> before) {
        List<String> findings = new ArrayList<>();
        for (Map.Entry<ColorScheme, Integer> way :
                List.of(Map.entry(ColorScheme.LIGHT, 1280), Map.entry(ColorScheme.DARK, 390))) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(way.getKey()));
            page.setViewportSize(way.getValue(), 900);
            for (String path : paths) {
                int status = chromium.open(path);
                assertTrue(status == 200 || isMistaken(path), () -> path + " answered " + status);
                before.accept(page);
                page.evaluate(axe);
                String where = path + " " + way.getKey() + ": ";
                ((List<?>) page.evaluate(RUN)).forEach(finding -> findings.add(where + finding));
                if (Boolean.TRUE.equals(page.evaluate(WIDE))) {
                    findings.add(where + "wider than the screen");
                }
            }
        }
        return findings;
    }

    /** Whether a path asks for what cannot be; the page that says so is to be looked at as well. */
    private static boolean isMistaken(String path) {
        return path.contains("no-such") || path.endsWith("=x") || path.endsWith("=nonsense");
    }
}

package org.tomtoolkit.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One person at one Chromium. Whatever the console complains of, violations of the CSP included, is kept. */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final double PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    Chromium(String base) {
        this.base = base;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(this::keep);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    private static Path executable() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The journeys need Chromium; install the package chromium"));
    }

    private void keep(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            complaints.add(page.url() + ": " + message.text());
        }
    }

    Page page() {
        return page;
    }

    /** Complaints since the last call. */
    List<String> complaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** Opens a path of the site and answers the status. */
    int open(String path) {
        return page.navigate(base + path).status();
    }

    void logIn(String username, String password) {
        open("/accounts/login/");
        page.fill("[name=username]", username);
        page.fill("[name=password]", password);
        press("main form button[type=submit]");
    }

    /** Presses what leads to another page and waits for that. */
    void press(String selector) {
        page.waitForNavigation(() -> page.click(selector));
    }

    /** Waits until a chart is drawn and answers it. */
    Locator chart(String kind) {
        Locator chart = page.locator("figure[data-tom-chart=" + kind + "][data-tom-drawn=true]")
                .first();
        chart.waitFor();
        return chart;
    }

    /** Four pictures: desktop and phone, light and dark. */
    void picture(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(390, 1280)) {
                page.setViewportSize(width, 900);
                page.waitForTimeout(150);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(
                                name + "-" + width + "-" + scheme.name().toLowerCase() + ".png"))
                        .setFullPage(true));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}

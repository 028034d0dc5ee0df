package org.tomtoolkit.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import nom.tam.fits.BasicHDU;
import nom.tam.fits.Fits;
import nom.tam.fits.FitsException;
import nom.tam.fits.FitsFactory;
import nom.tam.util.FitsOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;

/** From an empty TOM to an observed supernova, as one astronomer does it in one night. */
@QuarkusTest
@TestProfile(FrequentStatus.class)
class SupernovaNightTest extends SiteTest {

    private static final String SUPERNOVA = "ZTF26aaatest";

    @TestHTTPResource
    URL site;

    private Chromium chromium;
    private Page page;
    private RemoteNight night;

    @BeforeEach
    void openBrowser() {
        night = new RemoteNight(remote);
        chromium = new Chromium(site.toString().replaceAll("/$", ""));
        page = chromium.page();
    }

    @AfterEach
    void closeBrowser() {
        chromium.picture("end");
        chromium.close();
    }

    @Test
    void anAlertBecomesATargetWithDataAndAnObservation() throws IOException, FitsException {
        chromium.logIn(People.ALICE, People.PASSWORD);
        messierCatalogue();
        targetFromSimbad();
        String target = supernovaFromAlerce();
        lightCurve(target);
        spectrum(target);
        airmass(target);
        observation(target);
        assertEquals(List.of(), chromium.complaints());
        afterLoggingOut(target);
    }

    private void messierCatalogue() {
        chromium.open("/targets/import/");
        chromium.press("form[action='/targets/seed/'] button[type=submit]");
        chromium.open("/targets/?query=M31");
        assertTrue(page.locator("table").innerText().contains("M31"));
        chromium.open("/targets/");
        chromium.picture("targets");
    }

    private void targetFromSimbad() {
        night.simbadKnowsTheWhirlpool();
        chromium.open("/catalogs/query/");
        page.fill("[name=term]", "ngc 2403");
        page.selectOption("[name=service]", "simbad");
        chromium.press("main form button[type=submit]");
        assertEquals("114.214", page.inputValue("[name=ra]"));
        chromium.picture("new-target");
        chromium.press("main form button[type=submit]");
        assertTrue(page.locator("h1").innerText().contains("NGC 2403"));
    }

    private String supernovaFromAlerce() {
        night.alerceFinds(SUPERNOVA);
        chromium.open("/alerts/queries/create/?broker=alerce");
        page.fill("[name=query_name]", "Young supernovae");
        chromium.picture("query");
        chromium.press("main form button[type=submit]");
        chromium.open("/alerts/");
        chromium.press("button[formaction$='/run/']");
        page.locator("tr", new Page.LocatorOptions().setHasText(SUPERNOVA))
                .locator("[name=alerts]")
                .check();
        chromium.picture("alerts");
        chromium.press("form[action$='/targets/'] button[type=submit]");
        assertTrue(page.locator("h1").innerText().contains(SUPERNOVA), page.url());
        return page.url().replaceAll("^https?://[^/]+", "").replaceAll("\\?.*", "");
    }

    private void lightCurve(String target) {
        chromium.open(target + "?tab=photometry");
        Locator chart = chromium.chart("light-curve");
        assertTrue(chart.isVisible());
        chromium.picture("light-curve");
    }

    private void spectrum(String target) throws IOException, FitsException {
        chromium.open(target + "?tab=manage-data");
        page.check("[name=data_product_type][value=spectroscopy]");
        page.setInputFiles("#upload-files", new FilePayload("sn.fits", "application/fits", spectrumFits()));
        page.click("[data-upload-form] button[type=submit]");
        page.locator("#manage-data-panel .alert-success").first().waitFor();
        chromium.open(target + "?tab=spectroscopy");
        assertTrue(chromium.chart("spectrum").isVisible());
        chromium.picture("spectrum");
    }

    private void airmass(String target) {
        chromium.open(target + "?tab=plan");
        assertTrue(chromium.chart("airmass").isVisible());
        chromium.picture("airmass");
    }

    private void observation(String target) {
        night.lasCumbresAccepts();
        chromium.open(target + "?tab=observe");
        chromium.press("[data-facility=lco] a");
        if (page.locator("form[action$='/facilities/lco/refresh/'] button").isEnabled()) {
            chromium.press("form[action$='/facilities/lco/refresh/'] button");
        }
        fillRequest();
        chromium.picture("observation-form");
        chromium.press("button[name=tom_action][value=validate]");
        assertTrue(page.locator(".alert-success").innerText().contains("312"), page.content());
        chromium.press("button[name=tom_action][value=submit]");
        chromium.open("/observations/");
        chromium.press("main tbody a[href^='/observations/']");
        String record = page.url().replaceAll("^https?://[^/]+", "");
        night.lasCumbresHasObserved();
        page.waitForCondition(() -> {
            chromium.open(record);
            return page.locator("h1 .tom-state-completed").count() > 0;
        });
        chromium.picture("observation");
    }

    private void fillRequest() {
        page.fill("[name=name]", "Supernova, first night");
        page.selectOption("[name=proposal]", "TOM2026A-001");
        page.fill("[name=start]", "2026-11-21T00:00");
        page.fill("[name=end]", "2026-11-23T00:00");
        page.selectOption("[name=c_1_instrument_type]", "1M0-SCICAM-SINISTRO");
        page.fill("[name=c_1_ic_1_exposure_time]", "60");
        page.selectOption("[name=c_1_ic_1_filter]", "rp");
    }

    private void afterLoggingOut(String target) {
        chromium.press("form[action='/accounts/logout/'] button");
        assertEquals(404, chromium.open(target));
        chromium.picture("gone");
        chromium.open("/targets/");
        assertEquals(0, page.getByText(SUPERNOVA).count());
    }

    /** A made-up spectrum with one line, 3,200 to 8,200 Å. */
    private static byte[] spectrumFits() throws IOException, FitsException {
        float[] flux = new float[1000];
        for (int i = 0; i < flux.length; i++) {
            flux[i] = (float) (1e-15 * (2 + Math.sin(i / 90.0) + Math.exp(-Math.pow((i - 500) / 12.0, 2))));
        }
        BasicHDU<?> hdu = FitsFactory.hduFactory(flux);
        hdu.addValue("CRVAL1", 3200.0, "first wavelength");
        hdu.addValue("CRPIX1", 1.0, "its pixel");
        hdu.addValue("CDELT1", 5.0, "step");
        hdu.addValue("CUNIT1", "Angstrom", "unit of the wavelength");
        hdu.addValue("BUNIT", "erg/s/cm2/Angstrom", "unit of the flux");
        hdu.addValue("DATE-OBS", "2026-11-20T03:12:00", "start, UTC");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Fits fits = new Fits();
                FitsOutputStream out = new FitsOutputStream(new DataOutputStream(bytes))) {
            fits.addHDU(hdu);
            fits.write(out);
        }
        return bytes.toByteArray();
    }
}

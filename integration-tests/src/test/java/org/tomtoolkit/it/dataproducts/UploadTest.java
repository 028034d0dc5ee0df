package org.tomtoolkit.it.dataproducts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;

@QuarkusTest
class UploadTest extends DataTest {

    private static final Path FILES = Path.of("target/it/files");

    @Test
    void aTableBecomesALightCurve() {
        Visitor alice = alice();
        long target = newTarget();
        Page answer = send(alice, target, "photometry", file("vega.csv", TABLE)).is(303);
        assertEquals("/targets/" + target + "/?tab=manage-data", answer.location());
        Page page = alice.follow(answer).is(200);
        assertTrue(page.texts(".alert").get(0).contains("3 points added"), page::text);
        assertEquals("vega.csv", page.text("#pane-manage-data tbody a"));
        assertEquals(List.of("g", "r"), lightCurve(alice, target).json().getList("bands.band"));
        List<Object> first = lightCurve(alice, target).json().getList("bands[0].detections[0]");
        assertEquals(60310.25, ((Number) first.get(0)).doubleValue(), 1e-9);
        assertEquals(18.42, ((Number) first.get(1)).doubleValue(), 1e-6);
        Page photometry = alice.get("/targets/" + target + "/?tab=photometry").is(200);
        assertTrue(photometry.has("[data-tom-chart=light-curve][data-src='/targets/" + target + "/light-curve.json']"));
        assertTrue(photometry.text("#pane-photometry table").contains("18.47"));
    }

    @Test
    void aFitsSpectrumIsDrawn() {
        Visitor alice = alice();
        long target = newTarget();
        send(alice, target, "spectroscopy", file("sn.fits", spectrum())).is(303);
        Page data = alice.getJson("/targets/" + target + "/spectra.json").is(200);
        List<Number> wavelength = data.json().getList("spectra[0].wavelength");
        assertEquals(3913, wavelength.size());
        assertEquals(3200.448, wavelength.get(0).doubleValue(), 1e-3);
        assertEquals(10000.51, wavelength.get(3912).doubleValue(), 1e-2);
        assertEquals("2017-03-11 09:12 en05", data.json().getString("spectra[0].label"));
    }

    @Test
    void whatIsNotFitsIsRefusedAndNothingIsKept() {
        Visitor alice = alice();
        long target = newTarget();
        Page page = alice.follow(send(alice, target, "spectroscopy", file("fake.fits", "just words")));
        assertTrue(page.text(".alert-danger").contains("not one"), page::text);
        assertFalse(page.has("[data-product]"));
    }

    @Test
    void aFileThatCannotBeReadIsKeptWithTheReasonAndCanBeReadAgain() {
        Visitor alice = alice();
        long target = newTarget();
        Page page = alice.follow(send(alice, target, "photometry", file("odd.csv", "when,mag\nnow,3\n")));
        assertTrue(page.text(".alert-warning").contains("no column with the time"), page::text);
        assertTrue(page.text("[data-product] .tom-state-failed").contains("Failed"));
        String action = page.one("[data-product] form[action$=/read-again/]").attr("action");
        assertTrue(alice.follow(alice.post(action, Map.of()).is(303))
                .text(".alert")
                .contains("no column"));
        assertEquals(0, points(lightCurve(alice, target)));
    }

    @Test
    void goodRowsAreKeptAndBadOnesToldByLine() {
        Visitor alice = alice();
        long target = newTarget();
        Page page = alice.follow(
                send(alice, target, "photometry", file("mixed.csv", TABLE + "soon,g,18,0.1\n60312,g,dim,0.1\n")));
        String told = page.text(".alert-success");
        assertTrue(told.contains("3 points added") && told.contains("line 5") && told.contains("line 6"), told);
    }

    @Test
    void theSameMeasurementsAreStoredOnce() {
        Visitor alice = alice();
        long target = newTarget();
        send(alice, target, "photometry", file("a.csv", TABLE)).is(303);
        Page page = alice.follow(send(alice, target, "photometry", file("b.csv", TABLE + "60312,g,18.5,0.03\n")));
        assertTrue(page.text("#messages").contains("1 point added, 3 points known already"), page::text);
        assertEquals(4, points(lightCurve(alice, target)));
    }

    @Test
    void oneBadFileDoesNotKeepTheOthersOut() {
        Visitor alice = alice();
        long target = newTarget();
        Page page = alice.follow(send(
                alice, target, "photometry", file("good.csv", TABLE), file("empty.csv", ""), file("p.csv", new byte[] {
                    0, 1, 2
                })));
        assertEquals(3, page.texts(".alert").size());
        assertEquals(1, page.document().select("[data-product]").size());
    }

    @Test
    void aFileOverTheLimitIsRefusedWithTheLimit() {
        Visitor alice = alice();
        long target = newTarget();
        Page page = alice.follow(
                send(alice, target, "fits_file", file("huge.bin", new byte[6_000_001]), file("ok.bin", new byte[10])));
        assertTrue(page.text(".alert-danger").contains("6.00 MB"), page::text);
        assertEquals(List.of("ok.bin"), page.texts("[data-product] a[download]"));
    }

    @Test
    void aGigabyteIsRefusedBeforeItIsSent() throws IOException {
        String page = announce("/dataproducts/upload/", "text/html", 1L << 30);
        assertTrue(page.startsWith("HTTP/1.1 413"), page);
        assertTrue(page.contains("600 MB. Nothing was stored."), page);
        String json = announce("/api/dataproducts/", "application/json", 1L << 30);
        assertTrue(json.startsWith("HTTP/1.1 413") && json.contains("\"status\":413"), json);
    }

    /** The answer to the headers of a request whose body never comes. */
    private static String announce(String path, String accept, long bytes) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + bytes + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aLargeFileIsReadByAJobWhileThePageAsks() {
        Visitor alice = alice();
        long target = newTarget();
        StringBuilder table = new StringBuilder("mjd,filter,magnitude,error\n");
        for (int i = 0; i < 20_000; i++) {
            table.append(55_000 + i * 0.01)
                    .append(',')
                    .append("gri".charAt(i % 3))
                    .append(",18.5,0.1\n");
        }
        Page page = alice.follow(send(alice, target, "photometry", file("large.csv", table.toString())));
        assertTrue(page.text(".alert-success").contains("read in a moment"), page::text);
        String list = "/dataproducts/of-target/" + target + "/";
        Eventually.is(
                "the large file is read", () -> alice.getPartial(list).is(200).has(".tom-state-completed"));
        assertFalse(alice.getPartial(list).has("[hx-get]"), "the page stops asking");
        assertEquals(20_000, points(lightCurve(alice, target)));
    }

    @Test
    void aCompressedFileIsUnpackedAndABombIsRefused() throws IOException {
        Visitor alice = alice();
        long target = newTarget();
        send(alice, target, "photometry", file("t.csv.gz", gzip(TABLE.getBytes(StandardCharsets.UTF_8))));
        assertEquals(3, points(lightCurve(alice, target)));
        byte[] bomb = ("time,magnitude\n" + "60310.123456,18\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
        Page page = alice.follow(send(alice, target, "photometry", file("bomb.csv.gz", gzip(bomb))));
        assertTrue(page.text(".alert-warning").contains("Unpacked"), page::text);
        assertEquals(3, points(lightCurve(alice, target)), "nothing is half-saved");
    }

    @Test
    void aDownloadIsTheFileAndNeverAPage() {
        Visitor alice = alice();
        long target = newTarget();
        byte[] content = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        Page page = alice.follow(send(alice, target, "image_file", file("../../evil näme.html", content)));
        String href = page.one("[data-product] a[download]").attr("href");
        Page download = alice.get(href).is(200);
        assertArrayEquals(content, download.bytes());
        assertTrue(download.header("Content-Disposition").startsWith("attachment; filename=\"evil_n_me.html\""));
        assertEquals("application/octet-stream", download.header("Content-Type"));
        assertEquals("nosniff", download.header("X-Content-Type-Options"));
        String tag = download.header("ETag");
        assertEquals(304, alice.request().header("If-None-Match", tag).get(href).statusCode());
    }

    @Test
    void aSharedFileGoesWithItsLastProduct() throws IOException {
        Visitor alice = alice();
        newTarget("Shared file");
        long target = targets.findByName("Shared file", people.viewer("alice"))
                .orElseThrow()
                .getId();
        send(alice, target, "fits_file", file("same.dat", "same")).is(303);
        Page page = alice.follow(send(alice, target, "fits_file", file("same.dat", "same")));
        List<String> ids = page.document().select("[data-product]").eachAttr("data-product");
        assertEquals(2, ids.size());
        assertEquals(1, storedFiles("shared-file"));
        alice.post("/dataproducts/" + ids.get(0) + "/delete/", Map.of()).is(303);
        alice.get("/dataproducts/" + ids.get(1) + "/file/").is(200);
        alice.post("/dataproducts/" + ids.get(1) + "/delete/", Map.of()).is(303);
        assertEquals(0, storedFiles("shared-file"));
    }

    @Test
    void deletingAFileDeletesWhatWasReadFromIt() {
        Visitor alice = alice();
        long target = newTarget();
        Page page = alice.follow(send(alice, target, "photometry", file("gone.csv", TABLE)));
        String id = page.one("[data-product]").attr("data-product");
        alice.post("/dataproducts/" + id + "/delete/", Map.of()).is(303);
        assertEquals(0, points(lightCurve(alice, target)));
        alice.get("/dataproducts/" + id + "/file/").is(404);
    }

    @Test
    void deletingATargetDeletesItsFiles() {
        Visitor alice = alice();
        long target = newTarget("Target with files");
        send(alice, target, "fits_file", file("a.dat", "bytes")).is(303);
        assertEquals(1, storedFiles("target-with-files"));
        targets.delete(target, people.viewer("alice"));
        Eventually.is("the files of the target are gone", () -> storedFiles("target-with-files") == 0);
    }

    @Test
    void anIncompleteFormSaysWhatIsMissing() {
        Visitor alice = alice();
        long target = newTarget();
        Page page = alice.follow(alice.upload("/dataproducts/upload/", Map.of("target", target)));
        assertEquals(2, page.texts(".alert-danger").size());
        alice.upload("/dataproducts/upload/", Map.of("data_product_type", "photometry"))
                .is(400);
        assertTrue(alice.follow(send(alice, target, "horoscope", file("a.csv", TABLE)))
                .text(".alert-danger")
                .contains("horoscope"));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static long storedFiles(String folder) {
        if (!Files.exists(FILES.resolve(folder))) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(FILES.resolve(folder))) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

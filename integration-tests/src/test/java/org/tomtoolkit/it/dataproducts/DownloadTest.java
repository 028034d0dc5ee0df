package org.tomtoolkit.it.dataproducts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;

@QuarkusTest
class DownloadTest extends DataTest {

    private static final byte[] CONTENT = "0123456789abcdefghijklmnopqrstuvwxyz".getBytes(StandardCharsets.US_ASCII);

    private Visitor alice;
    private String href;

    @BeforeEach
    void upload() {
        alice = alice();
        Page page = alice.follow(send(alice, newTarget(), "fits_file", file("digits.dat", CONTENT)));
        href = page.one("[data-product] a[download]").attr("href");
    }

    @AfterEach
    void noQuota() {
        PretendedUsage.accountId = null;
    }

    @Test
    void aWholeFileSaysThatPartsCanBeHad() {
        Response answer = get();
        assertEquals(200, answer.statusCode());
        assertEquals("bytes", answer.header("Accept-Ranges"));
        assertEquals("36", answer.header("Content-Length"));
        assertNotNull(answer.header("ETag"));
        assertArrayEquals(CONTENT, answer.asByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 0123, 0-3",
        "bytes=10-12, abc, 10-12",
        "bytes=34-, yz, 34-35",
        "bytes=-2, yz, 34-35",
        "bytes=30-99999999999, uvwxyz, 30-35",
        "bytes=-99999, 0123456789abcdefghijklmnopqrstuvwxyz, 0-35"
    })
    void aPartIsSent(String range, String expected, String bounds) {
        Response answer = get("Range", range);
        assertEquals(206, answer.statusCode());
        assertEquals(expected, answer.asString());
        assertEquals("bytes " + bounds + "/36", answer.header("Content-Range"));
        assertEquals(String.valueOf(expected.length()), answer.header("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=36-", "bytes=99-100", "bytes=-0"})
    void aPartBeyondTheEndIsRefused(String range) {
        Response answer = get("Range", range);
        assertEquals(416, answer.statusCode());
        assertEquals("bytes */36", answer.header("Content-Range"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=5-2",
                "bytes=a-b",
                "bytes=",
                "bytes=-",
                "lines=0-3",
                "0-3",
                "bytes=1-2,x",
                "bytes=0-,0-,0-",
                "bytes=0-0,1-1,2-2,3-3,4-4,5-5,6-6,7-7,8-8,9-9,10-10,11-11",
                "bytes=99999999999999999999999-"
            })
    void whatMakesNoSenseOrIsTooMuchGetsTheWholeFile(String range) {
        Response answer = get("Range", range);
        assertEquals(200, answer.statusCode());
        assertArrayEquals(CONTENT, answer.asByteArray());
    }

    @Test
    void severalPartsComeInOneAnswer() {
        Response answer = get("Range", "bytes=0-1, 10-11,-1");
        assertEquals(206, answer.statusCode());
        String type = answer.header("Content-Type");
        assertTrue(type.startsWith("multipart/byteranges; boundary="), type);
        byte[] body = answer.asByteArray();
        assertEquals(answer.header("Content-Length"), String.valueOf(body.length));
        String boundary = "--" + type.substring(type.indexOf("boundary=") + 9);
        String[] parts = new String(body, StandardCharsets.US_ASCII).split(boundary);
        assertEquals(5, parts.length);
        assertTrue(parts[1].endsWith("Content-Range: bytes 0-1/36\r\n\r\n01\r\n"), parts[1]);
        assertTrue(parts[2].endsWith("Content-Range: bytes 10-11/36\r\n\r\nab\r\n"), parts[2]);
        assertTrue(parts[3].endsWith("Content-Range: bytes 35-35/36\r\n\r\nz\r\n"), parts[3]);
        assertEquals("--\r\n", parts[4]);
    }

    @Test
    void aPartIsOnlySentOfTheFileThatIsMeant() {
        String tag = get().header("ETag");
        assertEquals(206, get("Range", "bytes=0-3", "If-Range", tag).statusCode());
        assertEquals(200, get("Range", "bytes=0-3", "If-Range", "\"another\"").statusCode());
        assertEquals(
                200,
                get("Range", "bytes=0-3", "If-Range", "Wed, 21 Oct 2015 07:28:00 GMT")
                        .statusCode());
        assertEquals(304, get("Range", "bytes=0-3", "If-None-Match", tag).statusCode());
        assertEquals(304, get("If-None-Match", "\"x\", W/" + tag).statusCode());
        assertEquals(200, get("If-None-Match", "\"x\"").statusCode());
    }

    @Test
    void headTellsTheSameWithoutTheFile() {
        Response head = alice.request().head(href);
        assertEquals(200, head.statusCode());
        assertEquals("36", head.header("Content-Length"));
        assertEquals(get().header("ETag"), head.header("ETag"));
        assertTrue(head.header("Content-Disposition").startsWith("attachment"));
        assertEquals(0, head.asByteArray().length);
    }

    @Test
    void whoMayNotSeeTheTargetGetsNoPartOfItsFiles() {
        for (Visitor other : new Visitor[] {bob(), visitor()}) {
            assertEquals(
                    404, other.request().header("Range", "bytes=0-3").get(href).statusCode());
            assertEquals(404, other.request().head(href).statusCode());
        }
    }

    @Test
    void nothingIsCompressedOnTheWay() {
        Response answer = alice.request()
                .header("Accept-Encoding", "gzip")
                .header("Range", "bytes=0-9")
                .get(href);
        assertEquals("10", answer.header("Content-Length"));
        assertFalse("gzip".equals(answer.header("Content-Encoding")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "drawing.svg", "page.xhtml", "style.css", "feed.xml", "report.pdf"})
    void activeContentIsNeverShown(String name) {
        Page page = alice.follow(send(
                alice,
                newTarget(),
                "image_file",
                file(name, "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")));
        Response answer =
                alice.request().get(page.one("[data-product] a[download]").attr("href"));
        assertTrue(answer.header("Content-Disposition").startsWith("attachment;"));
        assertEquals("application/octet-stream", answer.header("Content-Type"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertTrue(answer.header("Content-Security-Policy").contains("sandbox"));
    }

    @Test
    void aNameBreaksNoHeader() {
        Page page = alice.follow(send(
                alice, newTarget(), "fits_file", file("x; filename=evil.html, y'%0d%0aX-Evil: 1.dat", "some content")));
        Response answer =
                alice.request().get(page.one("[data-product] a[download]").attr("href"));
        assertTrue(
                answer.header("Content-Disposition")
                        .matches("attachment; filename=\"[A-Za-z0-9._+-]+\"; filename\\*=UTF-8''[A-Za-z0-9%._+-]+"),
                answer.header("Content-Disposition"));
        assertNull(answer.header("X-Evil"));
    }

    @Test
    void theMiddleOfALargeFileIsRead() {
        byte[] large = new byte[3_000_000];
        new Random(3).nextBytes(large);
        Page page = alice.follow(send(alice, newTarget(), "fits_file", file("large.dat", large)));
        byte[] part = alice.request()
                .header("Range", "bytes=2000000-2099999")
                .get(page.one("[data-product] a[download]").attr("href"))
                .asByteArray();
        assertArrayEquals(java.util.Arrays.copyOfRange(large, 2_000_000, 2_100_000), part);
    }

    @Test
    void whoHasStoredAllTheyMayIsToldSoAndNothingIsKept() {
        long target = newTarget();
        PretendedUsage.left(people.viewer(People.ALICE).userId(), 10);
        Page page = alice.follow(send(alice, target, "fits_file", file("eleven.dat", "12345678901")));
        assertTrue(page.text(".alert-danger").contains("You may store"), page::text);
        assertFalse(page.has("[data-product]"));
        assertTrue(alice.get("/users/profile/").text().contains("1.0 GB used"), "the card tells how much is used");
        PretendedUsage.accountId = null;
        assertTrue(alice.follow(send(alice, target, "fits_file", file("eleven.dat", "12345678901")))
                .has("[data-product]"));
    }

    @Test
    void aFileOverTheLimitIsRefusedWithItsReason() {
        Page page = alice.follow(send(alice, newTarget(), "fits_file", file("huge.dat", new byte[6_000_001])));
        assertTrue(page.text(".alert-danger").contains("larger than"), page::text);
        assertNull(page.document().selectFirst("[data-product]"));
    }

    private Response get(String... headers) {
        var request = alice.request();
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.get(href);
    }
}

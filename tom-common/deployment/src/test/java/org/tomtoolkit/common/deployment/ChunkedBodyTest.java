package org.tomtoolkit.common.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bodies that do not say how long they are. */
class ChunkedBodyTest {

    private static final int CHUNK_BYTES = 8192;
    private static final int MORE_THAN_ALLOWED = 40;
    private static final String BEGIN_OF_FILE =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n";

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.with(jar -> jar.addClasses(EchoResource.class, EchoApi.class))
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:chunks;DB_CLOSE_DELAY=-1")
            .overrideConfigKey("quarkus.http.limits.max-body-size", "100K")
            .setLogRecordPredicate(record -> record.getLevel().intValue() >= Level.WARNING.intValue())
            .assertLogRecords(ChunkedBodyTest::assertQuiet);

    @TestHTTPResource("/")
    URI site;

    private static void assertQuiet(List<LogRecord> records) {
        assertEquals(
                List.of(),
                records.stream()
                        .filter(record -> record.getLevel().intValue() >= Level.SEVERE.intValue()
                                || record.getLoggerName().startsWith("org.tomtoolkit.common.error"))
                        .map(LogRecord::getMessage)
                        .toList());
    }

    @Test
    void aFormThatIsTooLongGetsThePage() throws IOException {
        String answer =
                send("/echo/", "text/html", "multipart/form-data; boundary=x", BEGIN_OF_FILE, MORE_THAN_ALLOWED);
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("text/html"), answer);
        assertTrue(answer.contains("Too large"), answer);
        assertTrue(answer.contains("Nothing was stored."), answer);
        assertTrue(answer.contains("</html>"), "the whole page: " + answer);
    }

    @Test
    void anEncodedFormThatIsTooLongGetsThePage() throws IOException {
        String answer = send("/echo/", "text/html", "application/x-www-form-urlencoded", "text=", MORE_THAN_ALLOWED);
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    }

    @Test
    void aScriptGetsTheProblem() throws IOException {
        String answer = send("/api/echo/", "application/json", "application/octet-stream", "", MORE_THAN_ALLOWED);
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"status\":413"), answer);
    }

    @Test
    void whatFitsIsRead() throws IOException {
        String answer = send("/api/echo/", "application/json", "application/octet-stream", "", 2);
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.endsWith(String.valueOf(2 * CHUNK_BYTES)), answer);
        assertFalse(answer.contains("Connection: close"), answer);
    }

    /** Sends chunks until all are sent or the site hangs up, and answers what it said. */
    private String send(String path, String accept, String type, String begin, int chunks) throws IOException {
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\nContent-Type: "
                            + type + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            chunk(out, begin.getBytes(StandardCharsets.US_ASCII));
            byte[] some = "a".repeat(CHUNK_BYTES).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < chunks; i++) {
                chunk(out, some);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return answer(socket.getInputStream());
        }
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Head and as much body as it announces. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int one = in.read();
            assertTrue(one >= 0, () -> "The site hung up after: " + head);
            head.append((char) one);
        }
        String length = head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1");
        return head + new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    }
}

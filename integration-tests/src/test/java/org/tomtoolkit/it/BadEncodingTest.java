package org.tomtoolkit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadEncodingTest extends SiteTest {

    @Test
    void aFormThatIsNotEncodedAsItShouldBeIsRefused() {
        int status = visitor()
                .request()
                .contentType("application/x-www-form-urlencoded")
                .body("username=100%_sure&password=%")
                .post("/accounts/login/")
                .statusCode();
        assertEquals(400, status);
    }

    @Test
    void aFormInPartsThatHasNoPartIsRefused() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .GET()
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        assertTrue(status == 400 || status == 200, () -> "answered " + status);
    }
}

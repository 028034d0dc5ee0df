package org.tomtoolkit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
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
}

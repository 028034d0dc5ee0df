package org.tomtoolkit.common.deployment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.session.SessionKey;

class FirstAdministratorByLinkTest {

    private static final String PAGE = "/accounts/first-administrator/";

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.with(jar -> {})
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:link;DB_CLOSE_DELAY=-1");

    @Inject
    SessionKey key;

    @Inject
    AccountRepository accounts;

    @Test
    void theLinkOfTheConsoleMakesOneAdministratorAndIsGoneThen() {
        String code = key.sign("first-administrator", "code");
        given().get(PAGE).then().statusCode(404);
        given().queryParam("code", "guess").get(PAGE).then().statusCode(404);

        Response page = given().queryParam("code", code).get(PAGE);
        page.then().statusCode(200).body(containsString("First administrator"));
        String token = page.cookie("tom-csrf");

        send(token, code, "weak").then().statusCode(400).body(containsString("at least 8 characters"));
        send(token, "guess", "clear skies tonight").then().statusCode(404);
        Response made = send(token, code, "clear skies tonight");
        made.then().statusCode(303).cookie("tom-session", containsString(".1.0."));
        given().cookie("tom-session", made.cookie("tom-session"))
                .get("/users/create/")
                .then()
                .statusCode(200);

        given().queryParam("code", code).get(PAGE).then().statusCode(404);
        send(token, code, "clear skies tonight").then().statusCode(404);
        long administrators = QuarkusTransaction.requiringNew().call(accounts::count);
        assertEquals(1, administrators);
    }

    private static Response send(String token, String code, String password) {
        return given().redirects()
                .follow(false)
                .cookie("tom-csrf", token)
                .formParam("csrf_token", token)
                .formParam("code", code)
                .formParam("username", "vera")
                .formParam("email", "vera@example.org")
                .formParam("password", password)
                .formParam("password_again", password)
                .post(PAGE);
    }
}

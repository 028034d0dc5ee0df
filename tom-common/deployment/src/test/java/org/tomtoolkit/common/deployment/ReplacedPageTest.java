package org.tomtoolkit.common.deployment;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReplacedPageTest {

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.with(jar -> jar.addClass(GreetingResource.class));

    @Test
    void theRouteAnswersFromTheSubclassWhichMayCallItsSuper() {
        when().get("/").then().statusCode(200).header("X-Greeting", "clear sky").body(containsString("<main"));
    }

    @Test
    void routesThatAreNotOverriddenAreInherited() {
        when().get("/robots.txt").then().statusCode(200).body(startsWith("User-agent"));
    }

    @Test
    void newRoutesCanBeAdded() {
        given().get("/greeting/").then().statusCode(200).body(containsString("clear sky"));
    }
}

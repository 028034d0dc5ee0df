package ${package};

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

#if( $database == "postgresql" )
import io.quarkus.test.common.WithTestResource;
#end
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.account.AccountDetails;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.spi.TargetMatcher;

/** The TOM starts, people can log in, and what was changed in this project shows. */
@QuarkusTest
#if( $database == "postgresql" )
@WithTestResource(TestDatabase.class)
#end
class SiteTest {

    @Inject
    Accounts accounts;

    @Inject
    TargetMatcher matcher;

    @Test
    void theHomePageHasTheNameOfTheSiteAndTheSentenceOfThisProject() {
        given().get("/").then().statusCode(200).body(containsString("${tomName.replace("&", "&amp;").replace("'", "&#39;")}"), containsString("Welcome."));
    }

    @Test
    void theTargetListIsThere() {
        given().get("/targets/").then().statusCode(200);
    }

    @Test
    void anAccountLogsInAndOpensTheFormForANewTarget() {
        String name = "observer-" + UUID.randomUUID();
        String password = UUID.randomUUID().toString();
        accounts.create(AccountDetails.administrator(name, "observer@example.org"), password, Viewer.system());

        Response form = given().get("/accounts/login/");
        String token = form.cookie("tom-csrf");
        Response answer = given().redirects()
                .follow(false)
                .cookies(form.cookies())
                .formParam("csrf_token", token)
                .formParam("username", name)
                .formParam("password", password)
                .formParam("next", "/")
                .post("/accounts/login/");
        assertEquals(303, answer.statusCode());
        given().cookies(answer.cookies()).get("/targets/create/").then().statusCode(200);
    }

    @Test
    void theMatcherOfThisProjectIsInUse() {
        assertEquals(matcher.key("SN 2023ixf"), matcher.key("AT2023ixf"));
        assertNotEquals(matcher.key("SN 2023ixf"), matcher.key("SN 2023ixg"));
        assertEquals(2, matcher.radiusArcsec(), "as the setting tom.targets.duplicate-radius-arcsec says");
    }
}

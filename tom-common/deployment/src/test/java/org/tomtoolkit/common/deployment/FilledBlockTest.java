package org.tomtoolkit.common.deployment;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FilledBlockTest {

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.with(jar -> jar.addAsResource(
            TestSite.template(
                    "{#include tom-common/base/home}",
                    "{#before-panels}<p>Clear sky tonight</p>{/before-panels}",
                    "{#footer}<footer>Night assistant: Vera</footer>{/footer}",
                    "{/include}"),
            "templates/tom-common/home.html"));

    @Test
    void aBlockOfThePageAndOneOfTheLayoutBehindItAreFilled() {
        when().get("/")
                .then()
                .statusCode(200)
                .body(containsString("Clear sky tonight"))
                .body(containsString("Night assistant: Vera"));
    }

    @Test
    void blocksThatNobodyFillsKeepWhatTheLayoutHas() {
        when().get("/accounts/login/")
                .then()
                .statusCode(200)
                .body(containsString("<title>Log in | TOM Toolkit</title>"))
                .body(containsString("class=\"tom-footer\""));
    }
}

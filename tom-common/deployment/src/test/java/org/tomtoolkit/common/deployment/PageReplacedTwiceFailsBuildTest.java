package org.tomtoolkit.common.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PageReplacedTwiceFailsBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.failing(
            jar -> jar.addClasses(GreetingResource.class, OtherGreetingResource.class),
            "Two classes replace the page org.tomtoolkit.common.page.HomeResource",
            "GreetingResource",
            "OtherGreetingResource",
            "Remove @ReplacesPage from one of them");

    @Test
    void theBuildFails() {
        fail("The build should have failed");
    }
}

package org.tomtoolkit.common.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReplacingPageWithoutPathFailsBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.failing(
            jar -> jar.addClass(PathlessResource.class),
            "PathlessResource has @ReplacesPage but no @Path. Give it one, e.g. @Path(\"/\")",
            "PathlessResource does not say who may use its routes");

    @Test
    void theBuildFails() {
        fail("The build should have failed");
    }
}

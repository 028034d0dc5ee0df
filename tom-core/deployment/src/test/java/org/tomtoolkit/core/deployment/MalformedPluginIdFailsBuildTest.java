package org.tomtoolkit.core.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MalformedPluginIdFailsBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = TestApplication.failing(
            jar -> jar.addClass(ShoutingStore.class),
            "has the id 'My_Store'",
            "Use lower-case letters, digits and '-', beginning with a letter.");

    @Test
    void theBuildFails() {
        fail("The build should have failed");
    }
}

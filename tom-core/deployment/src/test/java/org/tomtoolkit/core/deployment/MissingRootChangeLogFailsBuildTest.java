package org.tomtoolkit.core.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MissingRootChangeLogFailsBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = TestApplication.failing(
            TestApplication.withChangeLog(null, jar -> {}),
            "The root change log db/changeLog.xml is missing",
            "<include file=\"db/tom-core/changelog.xml\"/>");

    @Test
    void theBuildFails() {
        fail("The build should have failed");
    }
}

package org.tomtoolkit.core.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForgottenChangeLogIncludeFailsBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = TestApplication.failing(
            TestApplication.withChangeLog(
                    "<databaseChangeLog><!-- <include file=\"db/tom-core/changelog.xml\"/> --></databaseChangeLog>",
                    jar -> {}),
            "The root change log db/changeLog.xml does not include the tables of tom-core. Add to it:",
            "<include file=\"db/tom-core/changelog.xml\"/>");

    @Test
    void theBuildFails() {
        fail("The build should have failed");
    }
}

package org.tomtoolkit.core.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BrokenMethodAsJobFailsBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = TestApplication.failing(
            jar -> jar.addClass(BrokenDome.class),
            "BrokenDome.hidden() is private, static or abstract",
            "has the id 'open-dome', as has The job org.tomtoolkit.core.deployment.BrokenDome.",
            "BrokenDome.named() has the id 'Open Dome'",
            "BrokenDome.loose() takes more than one record",
            "BrokenDome.loose() takes java.lang.String",
            "BrokenDome.slow() has the time limit '10 minutes'",
            "BrokenDome.slow() answers int",
            "BrokenDome.sometimes() has the schedule 'now and then'",
            "BrokenDome.asks() recurs, so it takes no parameters");

    @Test
    void theBuildFails() {
        fail("The application must not start");
    }
}

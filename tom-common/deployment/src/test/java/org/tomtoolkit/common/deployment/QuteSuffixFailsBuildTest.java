package org.tomtoolkit.common.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuteSuffixFailsBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.failing(
            jar -> jar.addAsResource(TestSite.template("<p>Ours</p>"), "templates/tom-common/home.qute.html"),
            "The template tom-common/home.qute.html hides tom-common/home.html",
            "name yours tom-common/home.html as well");

    @Test
    void theBuildFails() {
        fail("The build should have failed");
    }
}

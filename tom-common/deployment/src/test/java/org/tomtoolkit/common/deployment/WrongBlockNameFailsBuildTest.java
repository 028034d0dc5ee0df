package org.tomtoolkit.common.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WrongBlockNameFailsBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.failing(
            jar -> jar.addAsResource(
                    TestSite.template(
                            "{#include tom-common/base/home}",
                            "{#before-pannels}<p>Clear sky tonight</p>{/before-pannels}",
                            "{/include}"),
                    "templates/tom-common/home.html"),
            "The template tom-common/home.html (line 2) fills the block {#before-pannels}, which tom-common/base/home"
                    + " does not have.",
            "Did you mean {#before-panels}?",
            "after-panels");

    @Test
    void theBuildFails() {
        fail("The build should have failed");
    }
}

package org.tomtoolkit.core.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PluginWithoutIdFailsBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = TestApplication.failing(
            jar -> jar.addClass(NamelessStore.class),
            "The file store org.tomtoolkit.core.deployment.NamelessStore is a bean without @PluginId",
            "@PluginId(\"namelessstore\")");

    @Test
    void theBuildFails() {
        fail("The build should have failed");
    }
}

package org.tomtoolkit.core.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DuplicatePluginIdFailsBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = TestApplication.failing(
            jar -> jar.addClass(SecondDiskStore.class),
            "Two plug-ins of the SPI file store have the id 'disk'",
            "org.tomtoolkit.core.files.DiskFileStore",
            "org.tomtoolkit.core.deployment.SecondDiskStore",
            "Change one @PluginId, or set replaces = true on the one that shall win.");

    @Test
    void theBuildFails() {
        fail("The build should have failed");
    }
}

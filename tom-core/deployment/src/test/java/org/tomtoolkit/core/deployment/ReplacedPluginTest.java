package org.tomtoolkit.core.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tomtoolkit.core.files.FileStores;

class ReplacedPluginTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = TestApplication.with(jar -> jar.addClass(ReplacingDiskStore.class));

    @Inject
    FileStores stores;

    @Test
    void thePluginThatSaysItReplacesAnotherIsTheOneInUse() {
        assertEquals("Nowhere", stores.current().label());
    }
}

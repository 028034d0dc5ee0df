package org.tomtoolkit.common.deployment;

import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FirstAdministratorWeakPasswordTest {

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.failing(
                    jar -> {},
                    "The first administrator in tom.accounts.first-administrator cannot be made",
                    "at least 8 characters")
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:weak;DB_CLOSE_DELAY=-1")
            .overrideConfigKey("tom.accounts.first-administrator.password", "admin");

    @Test
    void theSiteDoesNotStart() {
        fail("The site should not have started");
    }
}

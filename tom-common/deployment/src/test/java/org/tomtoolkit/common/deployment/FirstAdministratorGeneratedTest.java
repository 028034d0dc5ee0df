package org.tomtoolkit.common.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.common.account.Passwords;
import org.tomtoolkit.core.permission.Viewer;

class FirstAdministratorGeneratedTest {

    private static final Path FILE = Path.of("target", "first-administrator-test", "first.txt");

    @RegisterExtension
    static final QuarkusUnitTest SITE = TestSite.with(jar -> {})
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:generated;DB_CLOSE_DELAY=-1")
            .overrideConfigKey("tom.accounts.first-administrator.generate", "true")
            .overrideConfigKey("tom.accounts.first-administrator.name", "vera")
            .overrideConfigKey("tom.accounts.first-administrator.file", FILE.toString());

    @Inject
    AccountRepository accounts;

    @Inject
    Accounts service;

    @Test
    void thePasswordIsKeptForTheOwnerOfTheProcessUntilItIsChanged() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        Account vera = QuarkusTransaction.requiringNew()
                .call(() -> accounts.byUsername("vera").orElseThrow());
        assertEquals("vera", lines.get(0));
        assertTrue(vera.isSuperuser() && Passwords.matches(lines.get(1), vera.getPasswordHash()));
        if (Files.getFileStore(FILE).supportsFileAttributeView("posix")) {
            assertEquals(
                    Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE),
                    Files.getPosixFilePermissions(FILE));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> service.changePassword(vera.getId(), "clear skies tonight", Viewer.system()));
        assertFalse(Files.exists(FILE));
    }
}

package org.tomtoolkit.it.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** The site of the tests lets people register and an administrator let them in. */
@QuarkusTest
class RegistrationTest extends SiteTest {

    private static final String PAGE = "/accounts/register/";
    private static final String PASSWORD = "clouds over the dome";

    @Inject
    AccountRepository repository;

    @Inject
    Accounts accounts;

    @Test
    void whoRegistersWaitsUntilAnAdministratorLetsThemIn() {
        assertTrue(visitor().get("/accounts/login/").has("a[href='" + PAGE + "']"));
        visitor().post(PAGE, form("newcomer")).is(303);
        visitor()
                .post("/accounts/login/", Map.of("username", "newcomer", "password", PASSWORD))
                .is(400);
        long id = repository.byUsername("newcomer").orElseThrow().getId();
        bob().post("/users/" + id + "/approve/", Map.of()).is(403);
        visitor().post("/users/" + id + "/approve/", Map.of()).is(303);
        assertFalse(repository.byUsername("newcomer").orElseThrow().isActive());
        Visitor admin = admin();
        assertTrue(admin.get("/users/").has("form[action='/users/" + id + "/approve/']"));
        admin.post("/users/" + id + "/approve/", Map.of()).is(303);
        new Visitor().logIn("newcomer", PASSWORD);
        accounts.deactivate(id, Viewer.system());
        admin.post("/users/" + id + "/approve/", Map.of()).is(303);
        assertFalse(repository.byUsername("newcomer").orElseThrow().isActive());
    }

    @Test
    void nobodyMakesThemselvesAnAdministrator() {
        Map<String, Object> form = form("climber");
        form.put("superuser", "true");
        form.put("active", "true");
        form.put("groups", String.valueOf(people.groupId(People.OBSERVERS)));
        visitor().post(PAGE, form).is(303);
        var climber = repository.byUsername("climber").orElseThrow();
        assertFalse(climber.isSuperuser() || climber.isActive());
        assertEquals(0, repository.viewer(climber).groupIds().size());
    }

    @Test
    void theRulesForNamesAndPasswordsHold() {
        visitor().post(PAGE, form(People.ALICE)).is(400);
        Map<String, Object> weak = form("weakling");
        weak.put("password", "P@ssw0rd2024!");
        weak.put("password_again", "P@ssw0rd2024!");
        visitor().post(PAGE, weak).is(400);
        visitor().postWithoutToken(PAGE, form("tricked")).is(403);
    }

    private static Map<String, Object> form(String name) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("username", name);
        form.put("email", "new@example.org");
        form.put("password", PASSWORD);
        form.put("password_again", PASSWORD);
        return form;
    }
}

package org.tomtoolkit.it.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.common.account.AccountDetails;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

@QuarkusTest
class AccountsTest extends SiteTest {

    private static final String PASSWORD = "clouds over the dome";

    @Inject
    Accounts accounts;

    @Inject
    Targets targets;

    @Test
    void anAdministratorMakesAnAccountThatLogsIn() {
        Map<String, Object> form = form("carol");
        form.put("groups", String.valueOf(people.groupId(People.OBSERVERS)));
        Visitor admin = admin();
        Page answer = admin.post("/users/create/", form).is(303);
        assertTrue(admin.follow(answer).text("main").contains("carol@example.org"));
        Visitor carol = new Visitor().logIn("carol", PASSWORD);
        assertTrue(carol.get("/users/profile/").is(200).text("main").contains(People.OBSERVERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "1234567890123", "password1", "dave is the best", "mail-of-dave-42"})
    void aWeakPasswordIsRefused(String password) {
        Map<String, Object> form = form("dave");
        form.put("email", "mail-of-dave-42@example.org");
        form.put("password", password);
        form.put("password_again", password);
        assertTrue(admin().post("/users/create/", form).is(400).has(".invalid-feedback"));
    }

    @Test
    void aNameThatDiffersInCaseOnlyIsTaken() {
        Page answer = admin().post("/users/create/", form("ALICE")).is(400);
        assertEquals("This user name is taken.", answer.text(".invalid-feedback"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "a b", "<script>", "x/y"})
    void aNameThatCouldNotLogInByHeaderIsRefused(String name) {
        admin().post("/users/create/", form(name)).is(400);
    }

    @Test
    void whoIsNoAdministratorManagesNobody() {
        long admin = people.viewer(People.ADMIN).userId();
        Visitor bob = bob();
        bob.get("/users/create/").is(403);
        bob.post("/users/create/", form("eve")).is(403);
        bob.get("/groups/create/").is(403);
        for (String page : List.of("update", "password", "delete")) {
            bob.get("/users/" + admin + "/" + page + "/").is(404);
            bob.post("/users/" + admin + "/" + page + "/", Map.of()).is(404);
        }
        bob.post("/users/" + admin + "/deactivate/", Map.of()).is(404);
    }

    @Test
    void visitorsAreSentToLogInAndComeBack() {
        for (String path :
                List.of("/users/", "/users/profile/", "/users/create/", "/users/1/update/", "/groups/create/")) {
            String encoded = path.replace("/", "%2F");
            assertEquals(
                    "/accounts/login/?next=" + encoded,
                    visitor().get(path).is(303).location());
        }
    }

    @Test
    void peopleSeeTheNamesInTheirGroupsButNoAddresses() {
        String page = alice().get("/users/").is(200).text("main");
        assertTrue(page.contains(People.OBSERVERS) && page.contains(People.ALICE), page);
        assertFalse(page.contains("@example.org"), page);
        assertFalse(bob().get("/users/").text("main").contains(People.ALICE));
    }

    @Test
    void peopleEditThemselvesButNotTheirRights() {
        long id = account("frank");
        Visitor frank = new Visitor().logIn("frank", PASSWORD);
        Map<String, Object> form = new LinkedHashMap<>(
                Map.of("username", "frank", "email", "frank@example.org", "first_name", "Frank", "superuser", "true"));
        form.put("groups", String.valueOf(people.groupId(People.OBSERVERS)));
        frank.post("/users/" + id + "/update/", form).is(303);
        assertTrue(frank.get("/users/profile/").text("main").contains("Frank"));
        Viewer viewer = people.viewer("frank");
        assertFalse(viewer.superuser());
        assertEquals(Set.of(), viewer.groupIds());
    }

    @Test
    void aPasswordIsChangedWithThePresentOneAndEndsOtherSessions() {
        long id = account("grace");
        Visitor here = new Visitor().logIn("grace", PASSWORD);
        Visitor elsewhere = new Visitor().logIn("grace", PASSWORD);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("current_password", "a guess");
        form.put("password", "another clear night");
        form.put("password_again", "another clear night");
        here.post("/users/" + id + "/password/", form).is(400);
        form.put("current_password", PASSWORD);
        here.post("/users/" + id + "/password/", form).is(303);
        here.get("/users/profile/").is(200);
        elsewhere.get("/users/profile/").is(303);
        new Visitor().logIn("grace", "another clear night");
    }

    @Test
    void loggingOutEverywhereEndsEverySession() {
        account("heidi");
        Visitor here = new Visitor().logIn("heidi", PASSWORD);
        Visitor elsewhere = new Visitor().logIn("heidi", PASSWORD);
        here.post("/users/profile/end-sessions/", Map.of()).is(303);
        here.get("/users/profile/").is(303);
        elsewhere.get("/users/profile/").is(303);
    }

    @Test
    void aDeactivatedAccountIsOutAtOnceAndStaysOut() {
        long id = account("ivan");
        Visitor ivan = new Visitor().logIn("ivan", PASSWORD);
        admin().post("/users/" + id + "/deactivate/", Map.of()).is(303);
        ivan.get("/users/profile/").is(303);
        visitor()
                .post("/accounts/login/", Map.of("username", "ivan", "password", PASSWORD))
                .is(400);
    }

    @Test
    void anAccountThatOwnsThingsIsDeactivatedInsteadOfDeleted() {
        long id = account("judy");
        targets.create(TargetDraft.sidereal("Owned by Judy", 1, 2), people.viewer("judy"));
        Visitor admin = admin();
        Page page = admin.get("/users/" + id + "/delete/").is(200);
        assertTrue(page.text("main").contains("1 target") && page.has("form[action$=/deactivate/]"), page::body);
        assertFalse(page.has("form[action$=/delete/]"));
        admin.post("/users/" + id + "/delete/", Map.of()).is(409);
        assertTrue(people.viewer("judy").isLoggedIn());
    }

    @Test
    void peopleMayDeleteThemselves() {
        long id = account("karl");
        Visitor karl = new Visitor().logIn("karl", PASSWORD);
        karl.post("/users/" + id + "/delete/", Map.of()).is(303);
        karl.get("/users/profile/").is(303);
        visitor()
                .post("/accounts/login/", Map.of("username", "karl", "password", PASSWORD))
                .is(400);
    }

    @Test
    void theLastAdministratorStays() {
        long id = people.viewer(People.ADMIN).userId();
        Visitor admin = admin();
        admin.post("/users/" + id + "/delete/", Map.of()).is(409);
        admin.post("/users/" + id + "/deactivate/", Map.of()).is(409);
        Map<String, Object> form = Map.of("username", People.ADMIN, "email", "admin@example.org", "active", "true");
        assertTrue(admin.post("/users/" + id + "/update/", form).is(400).has(".alert-danger"));
        assertTrue(people.viewer(People.ADMIN).superuser());
    }

    @Test
    void groupsAreMadeRenamedFilledAndDeleted() {
        long alice = people.viewer(People.ALICE).userId();
        Visitor admin = admin();
        admin.post("/groups/create/", Map.of("name", "Comets", "members", String.valueOf(alice)))
                .is(303);
        long id = people.groupId("Comets");
        assertTrue(people.viewer(People.ALICE).groupIds().contains(id));
        admin.post("/groups/create/", Map.of("name", "comets")).is(400);
        admin.post("/groups/" + id + "/update/", Map.of("name", "Asteroids")).is(303);
        assertFalse(people.viewer(People.ALICE).groupIds().contains(id));
        admin.get("/groups/" + id + "/delete/").is(200);
        admin.post("/groups/" + id + "/delete/", Map.of()).is(303);
        admin.get("/groups/" + id + "/update/").is(404);
        bob().get("/groups/" + id + "/update/").is(403);
    }

    @Test
    void theFirstAdministratorIsMadeOnceOnly() {
        visitor().get("/accounts/first-administrator/").is(404);
        visitor().post("/accounts/first-administrator/", form("mallory")).is(404);
    }

    private long account(String name) {
        AccountDetails details = new AccountDetails(name, "", "", name + "@example.org", "", false, true, Set.of());
        return accounts.create(details, PASSWORD, Viewer.system()).getId();
    }

    private static Map<String, Object> form(String name) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("username", name);
        form.put("email", "carol@example.org");
        form.put("password", PASSWORD);
        form.put("password_again", PASSWORD);
        form.put("active", "true");
        return form;
    }
}

package org.tomtoolkit.it.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** Deleting, deactivating and handing over accounts. */
@QuarkusTest
class LeavingTest extends SiteTest {

    @Inject
    Targets targets;

    @Inject
    AccountRepository accounts;

    @Test
    void anAdministratorHandsOverWhatAnAccountOwnsAndDeletesIt() {
        people.ensure("leaver");
        long leaver = people.viewer("leaver").userId();
        long bob = people.viewer(People.BOB).userId();
        long target = targets.create(TargetDraft.sidereal("Left behind", 11, 12), people.viewer("leaver"))
                .getId();
        Visitor admin = admin();
        Page page = admin.get("/users/" + leaver + "/delete/").is(200);
        assertTrue(page.text("main").contains("1 target") && page.has("select[name=heir]"), page::body);
        admin.post("/users/" + leaver + "/hand-over/", Map.of("heir", String.valueOf(bob)))
                .is(303);
        assertTrue(admin.get("/users/" + leaver + "/delete/").has("form[action$=/delete/]"));
        admin.post("/users/" + leaver + "/delete/", Map.of()).is(303);
        assertTrue(accounts.byUsername("leaver").isEmpty());
        assertEquals(
                bob,
                targets.get(target, people.viewer(People.BOB), Action.DELETE).getOwnerId());
    }

    @Test
    void nobodyElseHandsThingsOver() {
        people.ensure("keeper");
        long keeper = people.viewer("keeper").userId();
        Visitor visitor = new Visitor().logIn("keeper", People.PASSWORD);
        visitor.post("/users/" + keeper + "/hand-over/", Map.of("heir", "1")).is(403);
        assertFalse(visitor.get("/users/" + keeper + "/delete/").is(200).has("select[name=heir]"));
    }

    @Test
    void anHeirHasToBeAnotherActiveAccount() {
        people.ensure("giver");
        long giver = people.viewer("giver").userId();
        Visitor admin = admin();
        for (String heir : List.of(String.valueOf(giver), "")) {
            int status = admin.post("/users/" + giver + "/hand-over/", Map.of("heir", heir))
                    .status();
            assertTrue(status == 409 || status == 400, "status " + status);
        }
        admin.post("/users/" + giver + "/hand-over/", Map.of("heir", "999999")).is(404);
    }

    @Test
    void pagesAboutAccountsSendVisitorsToLogInAndDoNotFail() {
        for (String page : List.of("update", "delete", "password", "tokens")) {
            for (String id : List.of("1", "999999")) {
                String location =
                        visitor().get("/users/" + id + "/" + page + "/").is(303).location();
                assertTrue(location.startsWith("/accounts/login/?next="), location);
            }
            admin().get("/users/999999/" + page + "/").is(404);
        }
    }

    @Test
    void anAdministratorGivesNoWeakPasswordsEither() {
        people.ensure("weakened");
        long id = people.viewer("weakened").userId();
        Visitor admin = admin();
        admin.post("/users/" + id + "/password/", Map.of("password", "weakened1", "password_again", "weakened1"))
                .is(400);
        admin.post("/users/999999/password/", Map.of("password", "x", "password_again", "x"))
                .is(404);
        new Visitor().logIn("weakened", People.PASSWORD);
    }
}

package org.tomtoolkit.it.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.account.AccountGroup;
import org.tomtoolkit.common.account.Groups;
import org.tomtoolkit.common.notify.Notice;
import org.tomtoolkit.common.notify.Notifications;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;

/** Groups and notifications stand in the same table as everything else. */
@QuarkusTest
class ShellTablesTest extends SiteTest {

    private static final int MORE_THAN_A_PAGE = 30;

    @Inject
    Groups groups;

    @Inject
    Notifications notifications;

    private AccountGroup group(String name, Set<Long> members) {
        return groups.create(name, members, people.viewer(People.ADMIN));
    }

    private void forget(List<AccountGroup> made) {
        made.forEach(group -> groups.delete(group.getId(), people.viewer(People.ADMIN)));
    }

    @Test
    void groupsAreSearchedSortedPagedAndDownloaded() {
        long alice = people.viewer(People.ALICE).userId();
        String name = "Tabled " + System.nanoTime();
        List<AccountGroup> made = java.util.stream.IntStream.range(0, MORE_THAN_A_PAGE)
                .mapToObj(i -> group(String.format("%s %02d", name, i), i == 0 ? Set.of(alice) : Set.of()))
                .toList();
        Visitor admin = admin();
        Page first = admin.get("/groups/", Map.of("query", name)).is(200);
        assertEquals(25, first.document().select("tbody tr").size());
        assertEquals(name + " 00", first.text("tbody td[data-label=Group]"));
        assertEquals("1", first.text("tbody td[data-label=Members]"));
        assertEquals(People.ALICE, first.text("tbody td[data-label=Who]"));
        Page next = admin.get(first.one("a[rel=next]").attr("href")).is(200);
        assertEquals(5, next.document().select("tbody tr").size());
        Page reversed = admin.get("/groups/", Map.of("query", name, "sort", "-name"));
        assertEquals(name + " 29", reversed.text("tbody td[data-label=Group]"));
        String file = admin.get("/tables/groups/download/", Map.of("query", name, "format", "csv"))
                .is(200)
                .body();
        assertEquals(MORE_THAN_A_PAGE + 1, file.lines().count(), file);
        assertFalse(file.contains("Delete"), file);
        forget(made);
    }

    @Test
    void everybodySeesTheirOwnGroupsOnly() {
        long alice = people.viewer(People.ALICE).userId();
        AccountGroup own = group("Of Alice " + System.nanoTime(), Set.of(alice));
        AccountGroup other = group("Not of Alice " + System.nanoTime(), Set.of());
        for (String path : List.of("/groups/", "/users/", "/tables/groups/download/?format=csv")) {
            String shown = alice().get(path).is(200).body();
            assertTrue(shown.contains(own.getName()), path);
            assertFalse(shown.contains(other.getName()), path);
        }
        assertFalse(alice().get("/groups/").has("main a[href$='/update/'], main a[href$='/delete/']"));
        Page none = bob().get("/groups/").is(200);
        assertTrue(none.text("main").contains("You are in no group yet."), none::text);
        forget(List.of(own, other));
    }

    @Test
    void aGroupNamesItsFirstPeopleOnly() {
        Set<Long> accounts = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            people.ensure("crowd" + i);
            accounts.add(people.viewer("crowd" + i).userId());
        }
        AccountGroup crowd = group("Crowd " + System.nanoTime(), accounts);
        Page page = admin().get("/groups/", Map.of("query", crowd.getName())).is(200);
        assertEquals("12", page.text("tbody td[data-label=Members]"));
        String who = page.text("tbody td[data-label=Who]");
        assertEquals(10, who.split(", ").length, who);
        assertTrue(who.endsWith(" …"), who);
        forget(List.of(crowd));
    }

    @Test
    void notificationsAreSearchedFilteredAndMarkedTogether() {
        Viewer bob = people.viewer(People.BOB);
        String text = "Comet " + System.nanoTime();
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            notifications.send(bob.userId(), Notice.info("job-done", text + " " + i, "/jobs/"));
        }
        Visitor visitor = bob();
        Page page = visitor.get("/notifications/", Map.of("query", text)).is(200);
        assertEquals(25, page.document().select("tbody tr.tom-unread").size());
        assertEquals(text + " 29", page.text("tbody td[data-label=What]"));
        assertEquals("Jobs that are done", page.text("tbody td[data-label=About]"));
        String button = page.one("tbody button").attr("formaction");
        assertEquals("/notifications/", visitor.post(button, Map.of()).is(303).location());
        assertEquals(
                1,
                visitor.get("/notifications/", Map.of("query", text, "state", "read"))
                        .document()
                        .select("tbody tr")
                        .size());
        visitor.post("/tables/notifications/actions/read/", Map.of("everything", "true", "query", text))
                .is(303);
        Page none = visitor.get("/notifications/", Map.of("query", text, "state", "unread"));
        assertFalse(none.has("tbody tr"), none::text);
        String file = visitor.get("/tables/notifications/download/", Map.of("query", text, "format", "json"))
                .is(200)
                .body();
        assertTrue(file.contains(text + " 0") && !file.contains("actions"), file);
        assertFalse(alice().get("/tables/notifications/download/?format=json")
                .body()
                .contains(text));
    }

    @Test
    void whatIsMarkedIsOnesOwn() {
        Viewer bob = people.viewer(People.BOB);
        notifications.send(bob.userId(), Notice.info("job-done", "Of Bob", ""));
        long id = notifications.list(bob, false, null, 1).get(0).id();
        alice().post("/tables/notifications/actions/read/", Map.of("selected", id));
        assertTrue(notifications.find(id, bob).orElseThrow().isUnread());
    }
}

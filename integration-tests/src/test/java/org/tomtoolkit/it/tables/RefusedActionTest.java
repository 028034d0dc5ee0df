package org.tomtoolkit.it.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.lists.TargetLists;

/** Whoever ticked ten rows and typed a name that does not do ticks and types once. */
@QuarkusTest
class RefusedActionTest extends SiteTest {

    private static final String ADD = "/tables/targets/actions/add-to-list/";
    private static final String OWNER = "refused-rosa";

    @Inject
    Targets targets;

    @Inject
    TargetLists lists;

    private Visitor rosa;

    @BeforeEach
    void thirtyTargets() {
        people.ensure(OWNER);
        for (int i = 0; i < 30; i++) {
            String name = "Refused %02d".formatted(i);
            if (targets.findByName(name, people.viewer(OWNER)).isEmpty()) {
                targets.create(TargetDraft.sidereal(name, i, -i), people.viewer(OWNER));
            }
        }
        rosa = new Visitor().logIn(OWNER, People.PASSWORD);
    }

    /** The second page, of five rows. */
    private Page second() {
        return rosa.get(rosa.get("/targets/?query=Refused&sort=name")
                .one("main a[rel=next]")
                .attr("href"));
    }

    private static List<String> rows(Page page) {
        return page.document().select("[name=selected]").eachAttr("value");
    }

    private static List<String> ticked(Page page) {
        return page.document().select("[name=selected][checked]").eachAttr("value");
    }

    private Map<String, Object> form(Page page, Object selected, String name) {
        Map<String, Object> form = new HashMap<>(page.form("form[data-select-scope]"));
        form.put("selected", selected);
        form.put("add_to_list", name);
        return form;
    }

    @Test
    void ticksInputAndPageAreKeptAndTheErrorIsShown() {
        if (lists.named("Not for Rosa", people.viewer(People.ALICE), org.tomtoolkit.core.permission.Action.VIEW)
                .isEmpty()) {
            lists.getOrCreate("Not for Rosa", Visibility.PUBLIC, people.viewer(People.ALICE));
        }
        Page second = second();
        assertEquals(5, rows(second).size());
        List<String> two = rows(second).subList(1, 3);
        Page again =
                rosa.follow(rosa.post(ADD, form(second, two, "Not for Rosa")).is(303));
        assertTrue(again.text("#messages").contains("not change it. Give another name."), again::body);
        assertEquals(rows(second), rows(again), "the same page");
        assertEquals(two, ticked(again));
        assertTrue(again.one("details.tom-menu:has([name=add_to_list])").hasAttr("open"));
        assertEquals("Not for Rosa", again.one("[name=add_to_list]").attr("value"));
        assertFalse(again.text(".tom-toolbar").contains("Refused"), "what was typed is no filter");
        // a second try needs the name only
        Map<String, Object> form = new HashMap<>(again.form("form[data-select-scope]"));
        form.put("add_to_list", "Rosa's own");
        Page done = rosa.follow(rosa.post(ADD, form).is(303));
        assertTrue(done.text("#messages").contains("2 targets were added to Rosa's own."), done::body);
        assertEquals(rows(second), rows(done), "and one stays where one was");
        assertEquals(List.of(), ticked(done));
        assertFalse(done.one("details.tom-menu:has([name=add_to_list])").hasAttr("open"));
    }

    @Test
    void aFieldThatCannotBeReadIsMarked() {
        Page second = second();
        Page again = rosa.follow(rosa.post(ADD, form(second, rows(second).get(0), "x".repeat(201))));
        assertEquals(List.of(rows(second).get(0)), ticked(again));
        assertTrue(again.one("[name=add_to_list]").hasClass("is-invalid"), again::body);
        assertEquals("x".repeat(201), again.one("[name=add_to_list]").attr("value"));
    }

    @Test
    void whoForgotToTickKeepsWhatWasTyped() {
        Page again = rosa.follow(rosa.post(ADD, form(second(), List.of(), "A good name")));
        assertTrue(again.text("#messages").contains("Choose some targets first"));
        assertEquals("A good name", again.one("[name=add_to_list]").attr("value"));
        assertEquals(List.of(), ticked(again));
    }

    @Test
    void allOfThemStayChosen() {
        Page again = rosa.follow(rosa.post(ADD, Map.of("everything", "true", "query", "Refused", "add_to_list", "")));
        assertTrue(again.one("[name=everything]").hasAttr("checked"));
        assertEquals("true", again.form("form[data-select-scope]").get("everything"));
    }

    @Test
    void moreThanAnAddressHoldsIsLeftOut() {
        Map<String, Object> form = form(second(), rows(second()), "y".repeat(5000));
        String address = rosa.post(ADD, form).is(303).location();
        assertTrue(address.length() < 3100, "servers refuse long addresses");
        assertEquals(rows(second()), ticked(rosa.get(address).is(200)));
        assertTrue(
                rosa.post(ADD, form(second(), ids(900), "")).is(303).location().length() < 3100);
        assertTrue(rosa.post(ADD, form(second(), ids(2000), "")).is(413).text().contains("Choose all of a filter"));
    }

    private static List<String> ids(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> String.valueOf(100_000_000 + i))
                .toList();
    }

    @Test
    void anAddressThatSomebodyMadeUpTicksNothingThatIsNotThere() {
        Page page = rosa.get(
                        "/targets/?query=Refused&refused=nothing&ticked=x,-1,99999999999999999999,0&with.=1&with.add_to_list=%22%3E%3Cb%3E")
                .is(200);
        assertEquals(List.of(), ticked(page));
        assertFalse(page.has("details.tom-menu[open]"));
        assertEquals("", page.one("[name=add_to_list]").attr("value"));
    }

    @Test
    void aPageWhoseRowsAreGoneShowsTheFirst() {
        Page page = rosa.get("/targets/?query=Refused&after=1").is(200);
        assertEquals(25, rows(page).size());
    }
}

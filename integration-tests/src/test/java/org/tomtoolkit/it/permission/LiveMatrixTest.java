package org.tomtoolkit.it.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.live.Live;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.common.token.TokenDraft;
import org.tomtoolkit.it.core.Eventually;
import org.tomtoolkit.it.notify.Listener;
import org.tomtoolkit.it.permission.Matrix.Line;
import org.tomtoolkit.it.permission.Routes.Route;

/** Every topic of the WebSocket against every role: who may follow it, and who hears what is sent. */
@QuarkusTest
class LiveMatrixTest extends MatrixSite {

    private static final String MARK = "the-end";

    @Inject
    Live live;

    @Inject
    ApiTokens tokens;

    @Test
    void theSocketOpensForThoseWithAnAccountOnly() {
        Line line = matrix.get("WS /api/live/");
        for (Role role : Role.values()) {
            int expected = line.rule().outcome(role).equals("in") ? 101 : 401;
            assertEquals(expected, Listener.status(visitors.get(role), Listener.origin()), role.toString());
        }
        assertEquals(101, Listener.statusWithToken(token(true, Set.of())));
        assertEquals(101, Listener.statusWithToken(token(false, Set.of())));
        assertEquals(403, Listener.statusWithToken(token(true, Set.of("targets"))));
        assertEquals(401, Listener.statusWithToken("tom_nonsense"));
    }

    @Test
    void everyTopicIsHeardByThoseWhoMaySeeItsObject() {
        Map<Role, Listener> pages = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (role != Role.VISITOR) {
                pages.put(role, Listener.of(visitors.get(role)));
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Route route : Routes.all()) {
            if (route.method().equals("TOPIC")) {
                pages.forEach((role, page) -> follow(route, role, page, wrong));
                live.tellFollowers(route.path(), id(route), "matrix-news", Map.of("topic", route.path()));
                endOfNews(pages);
                pages.forEach((role, page) -> heard(route, role, page, wrong));
            }
        }
        assertEquals("", String.join("\n", wrong), "Topics that tell too much or too little.");
    }

    @Test
    void whatConcernsOneAccountIsFollowedByNobodyElse() {
        String topic = "user:" + people.viewer(Things.OWNER).userId();
        for (Role role : List.of(Role.STRANGER, Role.MEMBER, Role.EDITOR, Role.ADMIN)) {
            Listener page = Listener.of(visitors.get(role));
            page.follow(topic);
            page.hears("\"topic\":\"" + topic + "\",\"event\":\"refused\"");
        }
    }

    private void follow(Route route, Role role, Listener page, List<String> wrong) {
        String topic = route.path() + ":" + id(route);
        String answer = "\"topic\":\"" + topic + "\",\"event\":\"";
        page.follow(topic);
        page.hears(answer);
        boolean follows = page.hasHeard(answer + "following");
        if (follows != may(route, role)) {
            wrong.add(topic + " as " + role + ": " + (follows ? "is followed" : "is refused"));
        }
    }

    private void heard(Route route, Role role, Listener page, List<String> wrong) {
        boolean heard = page.hasHeard("\"topic\":\"" + route.path() + ":" + id(route) + "\",\"event\":\"matrix-news\"")
                || page.hasHeard("\"data\":{\"topic\":\"" + route.path() + "\"}");
        if (heard != may(route, role)) {
            wrong.add("News of " + route.path() + " as " + role + ": " + (heard ? "heard" : "not heard"));
        }
    }

    /** Messages are delivered in order: who has heard the last has heard all that was meant for them. */
    private void endOfNews(Map<Role, Listener> pages) {
        String mark = MARK + System.nanoTime();
        pages.keySet().forEach(role -> live.tellUser(accountOf(role), mark, Map.of()));
        pages.forEach((role, page) -> Eventually.is(role + " hears the end", () -> page.hasHeard(mark)));
    }

    private long accountOf(Role role) {
        return people.viewer(nameOf(role)).userId();
    }

    private boolean may(Route route, Role role) {
        return matrix.get(route.key()).rule().outcome(role).equals("in");
    }

    private long id(Route route) {
        return Long.parseLong(ids.get(matrix.get(route.key()).path().get("id")));
    }

    private String token(boolean writes, Set<String> apps) {
        TokenDraft draft = new TokenDraft("live matrix", writes, apps, null, false);
        return tokens.create(draft, people.viewer(Things.OWNER)).secret();
    }
}

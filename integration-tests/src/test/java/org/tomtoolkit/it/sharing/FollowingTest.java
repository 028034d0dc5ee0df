package org.tomtoolkit.it.sharing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;
import org.tomtoolkit.it.targets.HeardMoves;
import org.tomtoolkit.targets.share.TargetShared;

/** Which target at the receiver follows one of ours, and which keeps its values. */
@QuarkusTest
class FollowingTest extends SharingSite {

    private static final Set<String> LISTS_ONLY = Set.of("target_lists");

    @Inject
    HeardMoves heard;

    @Test
    void aTargetOfTheReceiversOwnKeepsItsValuesWhateverChangesHere() {
        Visitor alice = alice();
        long id = sidereal(alice, "Follow theirs");
        hasOne(301);
        takesChangesOf(301);
        follow(alice, id, false);
        change(alice, id, Map.of("ra", 33.5));
        Eventually.is("it is put into the lists", () -> changesOf(301).size() == 1);
        ended(alice, itemOf(alice, id), "sent");
        assertEquals(LISTS_ONLY, changesOf(301).get(0).getMap("").keySet());
        change(alice, id, Map.of("ra", 34.5));
        Eventually.is(
                "the sender leaves it alone",
                () -> alice.get(itemOf(alice, id)).text("dl").contains("keeps its values"));
        assertEquals(1, changesOf(301).size());
        assertEquals(List.of(), created("Follow theirs"));
    }

    @Test
    void aTargetThatCameFromHereFollowsThoughItIsRenamedHere() {
        Visitor alice = alice();
        long id = sidereal(alice, "Follow renamed");
        knowsNothing(302);
        takesChangesOf(302);
        follow(alice, id, true);
        Eventually.is("it is sent whole", () -> created("Follow renamed").size() == 1);
        ended(alice, itemOf(alice, id), "sent");
        change(alice, id, Map.of("name", "Follow by another name", "ra", 35.5));
        Eventually.is("the change is sent", () -> changesOf(302).size() == 1);
        ended(alice, itemOf(alice, id), "sent");
        assertEquals(35.5, changesOf(302).get(0).getDouble("ra"));
        assertEquals(false, changesOf(302).get(0).getMap("").containsKey("name"));
        assertEquals(List.of(), created("Follow by another name"), "a second target was made there");
    }

    @Test
    void aTargetThatIsGoneThereIsMadeAnew() {
        Visitor alice = alice();
        long id = sidereal(alice, "Follow gone");
        knowsNothing(303);
        follow(alice, id, true);
        Eventually.is("it is sent whole", () -> created("Follow gone").size() == 1);
        ended(alice, itemOf(alice, id), "sent");
        remote.register(
                patch(urlPathEqualTo(TARGETS + "303/")).willReturn(aResponse().withStatus(404)));
        knowsNothing(304);
        takesChangesOf(304);
        change(alice, id, Map.of("ra", 36.5));
        Eventually.is("it is made anew", () -> created("Follow gone").size() == 2);
        ended(alice, itemOf(alice, id), "sent");
        assertEquals(36.5, created("Follow gone").get(1).getDouble("ra"));
        change(alice, id, Map.of("ra", 37.5));
        Eventually.is("the new one follows", () -> changesOf(304).size() == 1);
        assertEquals(37.5, changesOf(304).get(0).getDouble("ra"));
    }

    @Test
    void sharingItOnceMoreIsNoChangeAndDoesNotHideOne() {
        Visitor alice = alice();
        long id = sidereal(alice, "Follow later");
        knowsNothing(305);
        takesChangesOf(305);
        ended(alice, share(alice, id, "old"), "sent");
        change(alice, id, Map.of("ra", 38.5));
        share(alice, id, "old");
        Eventually.is("it is put into the lists", () -> changesOf(305).size() == 1);
        ended(alice, itemOf(alice, id), "sent");
        assertEquals(LISTS_ONLY, changesOf(305).get(0).getMap("").keySet());
        TargetShared told = new TargetShared(id, "old", "305");
        assertEquals(List.of(told, told), heard.shared(id));
        follow(alice, id, false);
        change(alice, id, Map.of("ra", 38.5));
        Eventually.is("what it did not hear of is sent", () -> changesOf(305).size() == 2);
        assertEquals(38.5, changesOf(305).get(1).getDouble("ra"));
    }

    @Test
    void thePageDoesNotPromiseWhatDoesNotFollow() {
        Visitor alice = alice();
        long id = sidereal(alice, "Follow page");
        String path = "/targets/" + id + "/persistentshare/manage/";
        assertTrue(alice.get(path).is(200).text("header").contains("names, aliases, extras and tags do not follow"));
        alice.post(path, Map.of("destination", "old")).is(303);
        String said = alice.get(path).text("main");
        assertTrue(said.contains("changes of coordinates, elements and other numbers of Follow page are sent"), said);
    }
}

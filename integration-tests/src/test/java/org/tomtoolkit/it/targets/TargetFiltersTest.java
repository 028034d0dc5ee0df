package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

@QuarkusTest
class TargetFiltersTest extends SiteTest {

    private static final String OWNER = "filippa";

    @Inject
    Targets targets;

    private Visitor owner;

    /** A small field around the pole of the galaxy that no other test uses, and two places where circles go wrong. */
    @BeforeEach
    void aFewTargets() {
        people.ensure(OWNER);
        Viewer viewer = people.viewer(OWNER);
        make(viewer, TargetDraft.sidereal("Filt Centre", 192.85, 27.13), "filt_a", "one");
        make(viewer, TargetDraft.sidereal("Filt Near", 192.86, 27.13), "filt_a", "two", "filt_b", "one");
        make(viewer, TargetDraft.sidereal("Filt Far", 193.2, 27.4), "filt_b", "two");
        make(viewer, TargetDraft.sidereal("Filt East of zero", 0.05, 81.3));
        make(viewer, TargetDraft.sidereal("Filt West of zero", 359.95, 81.3));
        make(viewer, TargetDraft.sidereal("Filt Pole", 10, 89.9995));
        make(viewer, TargetDraft.sidereal("Filt Over the pole", 190, 89.9995));
        make(viewer, TargetDraft.sidereal("SDSS J124500.00+271000.0 Filt", 12, -60));
        owner = new Visitor().logIn(OWNER, People.PASSWORD);
    }

    private void make(Viewer viewer, TargetDraft draft, String... extras) {
        TargetDraft full = draft.visibility(Visibility.PRIVATE);
        if (targets.findByName((String) full.value("name"), viewer).isEmpty()) {
            for (int i = 0; i < extras.length; i += 2) {
                full = full.extra(extras[i], extras[i + 1]);
            }
            targets.create(full, viewer);
        }
    }

    private static String query(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Set<String> names(String query) {
        Set<String> page = new TreeSet<>(owner.get("/targets/?" + query).is(200).texts("td[data-label=Name]"));
        Set<String> api = new TreeSet<>(
                owner.getJson("/api/targets/?" + query).is(200).json().getList("results.name", String.class));
        assertEquals(page, api, query);
        return page;
    }

    private List<String> inOrder(String query) {
        return owner.get("/targets/?" + query).is(200).texts("td[data-label=Name]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 51 24 +27 07 48",
                "12:51:24.0 +27:07:48",
                "12h51m24s+27d07m48s",
                "192.85 27.13",
                "192.85, 27.13",
                "J125124.0+270748",
                "12 51 24 +27 07 48 r=5'",
                "192.85 27.13 r=0.1d",
                "Filt Centre r=5'",
                "filt-centre R = 300 arcsec"
            })
    void aPlaceInTheSearchBoxFindsWhatIsThereNearestFirst(String text) {
        assertEquals(List.of("Filt Centre", "Filt Near"), inOrder(query("query", text)));
        Page page = owner.get("/targets/?" + query("query", text));
        assertTrue(page.text(".tom-notes").contains("nearest first"), page.text(".tom-notes"));
        assertEquals(List.of("0″", "32.039″"), page.texts("td[data-label=Separation]"));
    }

    @Test
    void thePageSaysHowItUnderstoodATextAndOffersTheOtherWay() {
        Page page = owner.get("/targets/?" + query("query", "192.85 27.13"));
        assertTrue(page.text(".tom-notes").startsWith("Within 5′ of 12:51:24.000 +27:07:48.00 (ICRS)"));
        Page named =
                owner.get("/targets/" + page.one(".tom-notes a").attr("href").replace("/targets/", ""));
        assertEquals("Name or alias: 192.85 27.13", named.text(".tom-notes"));
        assertTrue(owner.get("/targets/?query=Filt").text(".tom-notes").contains("Name or alias: Filt"));
        assertFalse(owner.get("/targets/").has(".tom-notes"));
        for (String wrong : List.of("13+29+52+%2B97+11", "13+29+52+%2B97+11+r%3D5%27", "25:10:00,+%2B47:11:00")) {
            String note = owner.get("/targets/?query=" + wrong).text(".tom-notes");
            assertTrue(note.contains("These are no coordinates"), wrong + ": " + note);
        }
        for (String name : List.of("2025+demo", "NGC+12+34", "%22192.85+27.13%22", "3C+273")) {
            String note = owner.get("/targets/?query=" + name).text(".tom-notes");
            assertFalse(note.contains("no coordinates"), name + ": " + note);
        }
    }

    @Test
    void aNameWithCoordinatesInItIsTheTargetOfThatNameIfThereIsOne() {
        assertEquals(Set.of("SDSS J124500.00+271000.0 Filt"), names(query("query", "SDSS J124500.00+271000.0 Filt")));
        make(people.viewer(OWNER), TargetDraft.sidereal("WISE J125124.0+270748", 200, 10));
        assertEquals(Set.of("WISE J125124.0+270748"), names(query("query", "WISE J125124.0+270748")));
        assertEquals(Set.of("Filt Centre", "Filt Near"), names(query("query", "SDSS J125124.0+270748")));
    }

    @Test
    void sortingByAnotherColumnAndPagesOfACircleWork() {
        String around = query("query", "192.85 27.13 r=2");
        assertEquals(List.of("Filt Centre", "Filt Near", "Filt Far"), inOrder(around));
        assertEquals(List.of("Filt Near", "Filt Far", "Filt Centre"), inOrder(around + "&sort=-name"));
        assertEquals(List.of("Filt Far", "Filt Near", "Filt Centre"), inOrder(around + "&sort=-separation"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.85,27.13,0                  | Filt Centre",
                "192.85,27.13,30\"               | Filt Centre",
                "12:51:24,+27:07:48,0.01         | Filt Centre;Filt Near",
                "0.05,81.3,0.1                   | Filt East of zero;Filt West of zero",
                "359.99,81.3,0.02                | Filt East of zero;Filt West of zero",
                "100,90,0.001                    | Filt Over the pole;Filt Pole",
                "10,89.9995,0.001                | Filt Over the pole;Filt Pole"
            })
    void aConeFindsItsCentreAndGoesAcrossZeroAndThePoles(String cone, String wanted) {
        Set<String> found = names(query("cone_search", cone) + "&query=Filt");
        assertEquals(new TreeSet<>(List.of(wanted.split(";"))), found);
    }

    @Test
    void aConeAroundATargetAsksWhetherOneMaySeeIt() {
        assertEquals(Set.of("Filt Centre", "Filt Near"), names("target_cone_search=Filt%20Centre,0.1"));
        assertEquals(Set.of(), names("target_cone_search=Filt,10"));
        assertEquals(Set.of(), names("target_cone_search=nobody%20knows,10"));
        assertTrue(owner.get("/targets/?target_cone_search=Filt,10")
                .text(".tom-notes")
                .contains("More than one"));
        Page others = bob().get("/targets/?target_cone_search=Filt%20Centre,180");
        assertTrue(others.texts("td[data-label=Name]").isEmpty());
        assertTrue(others.text(".tom-notes").contains("There is no target called Filt Centre"));
    }

    @Test
    void keyAndValueBelongToTheSameExtra() {
        assertEquals(Set.of("Filt Centre"), names("key=filt_a&value=one"));
        assertEquals(Set.of("Filt Centre", "Filt Near"), names("key=filt_a"));
        assertEquals(Set.of("Filt Centre", "Filt Near"), names("value=one&query=Filt"));
        assertEquals(Set.of(), names("key=filt_b&value=three"));
    }

    @Test
    void theConstellationIsKnownOfEveryTarget() {
        assertEquals(Set.of("Filt Centre", "Filt Near", "Filt Far"), names("constellation=Com&query=Filt"));
        assertEquals(names("constellation=Com&query=Filt"), names("constellation=coma+berenices&query=Filt"));
        assertEquals(Set.of(), names("constellation=Ori&query=Filt"));
        Viewer viewer = people.viewer(OWNER);
        assertEquals(
                "Com", targets.findByName("Filt Near", viewer).orElseThrow().getConstellation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cone_search=1,2               | cone_search",
                "cone_search=a,b,c             | cone_search",
                "cone_search=1,95,1            | cone_search",
                "cone_search=1,2,-1            | cone_search",
                "cone_search=1,2,NaN           | cone_search",
                "target_cone_search=M31        | target_cone_search",
                "target_cone_search=M31,x      | target_cone_search",
                "type=PLANET                   | type",
                "targetlist__name=0            | targetlist__name",
                "targetlist__name=abc          | targetlist__name",
                "constellation=Xyz             | constellation",
                "query=M31+r%3D200             | query"
            })
    void whatCannotBeReadIsSaidAtItsFieldAndIs400InTheApi(String query, String field) {
        Map<String, Object> errors =
                owner.getJson("/api/targets/?" + query).is(400).json().getMap("$");
        assertEquals(Set.of(field), errors.keySet());
        Page page = owner.get("/targets/?" + query).is(200);
        assertTrue(page.has("[role=alert]"), query);
        assertTrue(page.texts("td[data-label=Name]").isEmpty());
        if (!Set.of("query", "targetlist__name").contains(field)) {
            assertNotNull(page.one("[name=" + field + "].is-invalid"));
        }
    }

    @Test
    void theApiOrdersAsItIsAsked() {
        List<String> forwards = ordered("order=name");
        assertEquals(new TreeSet<>(forwards), new TreeSet<>(ordered("order=-name")));
        assertEquals(forwards.get(0), ordered("order=-name").get(forwards.size() - 1));
        assertEquals("Filt Centre", forwards.get(0));
        List<String> oldest = ordered("order=created");
        assertEquals(oldest.get(0), ordered("order=-created").get(oldest.size() - 1));
    }

    private List<String> ordered(String order) {
        return owner.getJson("/api/targets/?query=Filt&limit=50&" + order)
                .is(200)
                .json()
                .getList("results.name");
    }

    @Test
    void severalNamesWithCommasAreEachLookedFor() {
        assertEquals(
                Set.of("Filt Centre", "Filt Far"), names("name_fuzzy=FILT-centre,%20filt(far),nothing%20like%20it"));
        assertEquals(Set.of("Filt Centre", "Filt Far"), names("name=ilt%20centre,ILT%20FAR"));
    }

    @Test
    void whatIsNeverAFilterChangesNothing() {
        Map<String, Integer> counts = new HashMap<>();
        for (String query : List.of("query=Filt", "query=Filt&page=7&unknown=1&sort=zzz", "query=Filt&x[]=%25")) {
            counts.put(query, inOrder(query).size());
        }
        assertEquals(1, new TreeSet<>(counts.values()).size(), counts::toString);
    }
}

package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** The map of the sky, finder charts and what this night brings. */
@QuarkusTest
class SkyMapTest extends SiteTest {

    private static final String NASTY = "Sky <b>&\"'</b>";

    @Inject
    Targets targets;

    @Inject
    SessionFactory sessions;

    private long open;
    private long near;
    private long secret;
    private long comet;

    @BeforeEach
    void someTargets() {
        open = ensure("Sky open", TargetDraft.sidereal("Sky open", 150.25, -45.5), Visibility.OPEN);
        near = ensure(NASTY, TargetDraft.sidereal(NASTY, 150.27, -45.51), Visibility.OPEN);
        secret = ensure("Sky secret", TargetDraft.sidereal("Sky secret", 150.26, -45.49), Visibility.PRIVATE);
        TargetDraft moving = TargetDraft.nonSidereal("Sky comet", OrbitScheme.MPC_COMET)
                .set("epoch_of_elements", 61_000.0)
                .set("epoch_of_perihelion", 61_300.5)
                .set("perihdist", 1.25)
                .set("eccentricity", 0.9)
                .set("arg_of_perihelion", 180.0)
                .set("lng_asc_node", 100.0)
                .set("inclination", 20.0);
        comet = ensure("Sky comet", moving, Visibility.OPEN);
    }

    private long ensure(String name, TargetDraft draft, Visibility visibility) {
        Viewer alice = people.viewer(People.ALICE);
        return targets.findByName(name, alice)
                .orElseGet(() -> targets.create(draft.visibility(visibility), alice))
                .getId();
    }

    private record Point(double ra, double dec, boolean moving) {}

    private static Map<Long, Point> points(Visitor visitor, String query) {
        ByteBuffer bytes = ByteBuffer.wrap(
                        visitor.get("/targets/sky/points.bin" + query).is(200).bytes())
                .order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(0x314b5354, bytes.getInt());
        int size = bytes.getInt();
        assertEquals(24 + 17 * size, bytes.capacity());
        Map<Long, Point> points = new HashMap<>();
        for (int i = 0; i < size; i++) {
            points.put(
                    (long) bytes.getDouble(24 + 8 * i),
                    new Point(
                            bytes.getFloat(24 + 8 * size + 4 * i),
                            bytes.getFloat(24 + 12 * size + 4 * i),
                            bytes.get(24 + 16 * size + i) == 1));
        }
        return points;
    }

    @Test
    void theMapHasWhatMayBeSeenAndNothingElse() {
        Map<Long, Point> anybodys = points(visitor(), "?query=sky");
        assertEquals(java.util.Set.of(open, near, comet), anybodys.keySet());
        assertEquals(150.25, anybodys.get(open).ra(), 1e-4);
        assertEquals(-45.5, anybodys.get(open).dec(), 1e-4);
        assertTrue(anybodys.get(comet).moving() && !anybodys.get(open).moving());
        assertTrue(points(alice(), "").containsKey(secret));
        assertFalse(points(visitor(), "").containsKey(secret));
    }

    @Test
    void theMapFollowsTheFiltersOfTheList() {
        assertEquals(
                java.util.Set.of(comet),
                points(alice(), "?query=sky&type=NON_SIDEREAL").keySet());
        assertEquals(
                java.util.Set.of(open, near, secret),
                points(alice(), "?cone_search=150.25,-45.5,0.1").keySet());
        visitor().get("/targets/sky/points.bin?cone_search=here").is(400);
        assertTrue(visitor().get("/targets/?query=sky").has("[data-tom-sky-map][data-follow]"));
        assertTrue(visitor().get("/targets/sky/?query=sky").has("a[href='/targets/?query=sky']"));
    }

    @Test
    void theMapCostsFewStatements() {
        Visitor alice = alice();
        points(alice, "");
        long before = sessions.getStatistics().getPrepareStatementCount();
        points(alice, "?query=sky");
        long statements = sessions.getStatistics().getPrepareStatementCount() - before;
        assertTrue(statements <= 12, statements + " statements");
    }

    @Test
    void pointingAtATargetTellsItsName() {
        Page point = visitor().getJson("/targets/" + near + "/point.json").is(200);
        assertEquals(NASTY, point.json().getString("name"));
        assertEquals("Vela", point.json().getString("constellation"));
        visitor().getJson("/targets/" + secret + "/point.json").is(404);
    }

    @Test
    void theSunAndTheMoonAreWhereTheyAre() {
        Page bodies = visitor().getJson("/targets/sky/bodies.json").is(200);
        double lit = bodies.json().getDouble("illumination");
        assertTrue(lit >= 0 && lit <= 1);
        List<Double> sun = bodies.json().getList("sun", Double.class);
        assertTrue(Math.abs(sun.get(1)) < 23.5);
    }

    @Test
    void theFinderChartHasNeighboursThatMayBeSeen() {
        Page chart =
                visitor().getJson("/targets/" + open + "/finder.json?fov=10").is(200);
        assertEquals(List.of(NASTY), chart.json().getList("neighbours.name", String.class));
        assertEquals(
                List.of("Sky secret", NASTY),
                alice().getJson("/targets/" + open + "/finder.json?fov=10")
                        .json()
                        .getList("neighbours.name"));
        assertEquals(
                0,
                visitor()
                        .getJson("/targets/" + open + "/finder.json?fov=1")
                        .json()
                        .getList("neighbours")
                        .size());
        assertEquals(
                25,
                visitor()
                        .getJson("/targets/" + comet + "/finder.json")
                        .json()
                        .getList("track")
                        .size());
        visitor().getJson("/targets/" + open + "/finder.json?fov=1e9").is(400);
        visitor().getJson("/targets/" + secret + "/finder.json").is(404);
    }

    @Test
    void thePageOfATargetFetchesThisNightLater() {
        Page page = visitor().get("/targets/" + near + "/?tab=sky").is(200);
        assertTrue(page.has("[data-tom-finder]") && page.has("[hx-get='/targets/" + near + "/tonight/']"));
        assertFalse(page.body().contains("Sky <b>"), "names are escaped");
        Page night = visitor().getPartial("/targets/" + open + "/tonight/").is(200);
        assertTrue(night.document().select("tbody tr").size() >= 6, night::body);
        assertTrue(night.text().contains("The Moon is"), night::text);
        assertTrue(night.texts("td[data-label=Altitude]").stream().allMatch(text -> text.matches("-?\\d+\\.\\d°")));
        visitor().getPartial("/targets/" + secret + "/tonight/").is(404);
    }
}

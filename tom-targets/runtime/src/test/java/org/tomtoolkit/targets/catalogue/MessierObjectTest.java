package org.tomtoolkit.targets.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tomtoolkit.core.sky.Constellation;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.targets.match.NameKeys;

class MessierObjectTest {

    /** Nuclei and cores agree within arc seconds; the middle of a nebula or wide cluster is a matter of taste. */
    private static final double TOLERANCE_DEG = 0.5 / 60;

    private static final Map<String, MessierObject> ALL =
            MessierObject.all().stream().collect(Collectors.toMap(MessierObject::name, Function.identity()));

    @Test
    void thereAreAllHundredAndTen() {
        assertEquals(110, ALL.size());
        for (int i = 1; i <= 110; i++) {
            assertTrue(ALL.containsKey("M" + i), "M" + i);
        }
    }

    @Test
    void noNameStandsForTwoObjects() {
        Set<String> seen = new HashSet<>();
        ALL.values().forEach(object -> {
            assertTrue(seen.add(NameKeys.fuzzy(object.name())), object.name());
            object.aliases().forEach(alias -> assertTrue(seen.add(NameKeys.fuzzy(alias)), alias));
        });
    }

    /** Positions of OpenNGC, read with the Python package pyongc 1.2.2. */
    @ParameterizedTest
    @CsvSource({
        "M1, 83.6332, 22.0145",
        "M2, 323.3625, -0.8233",
        "M3, 205.5468, 28.3754",
        "M4, 245.8975, -26.5255",
        "M13, 250.4235, 36.4613",
        "M15, 322.4932, 12.1668",
        "M16, 274.7007, -13.8072",
        "M17, 275.1963, -16.1715",
        "M27, 299.9016, 22.7210",
        "M31, 10.6848, 41.2691",
        "M32, 10.6743, 40.8653",
        "M33, 23.4620, 30.6602",
        "M42, 83.8187, -5.3897",
        "M46, 115.4451, -14.8100",
        "M49, 187.4448, 8.0005",
        "M51, 202.4696, 47.1952",
        "M57, 283.3959, 33.0286",
        "M63, 198.9555, 42.0293",
        "M64, 194.1818, 21.6830",
        "M74, 24.1740, 15.7837",
        "M77, 40.6696, -0.0133",
        "M81, 148.8882, 69.0653",
        "M82, 148.9697, 69.6794",
        "M83, 204.2540, -29.8654",
        "M87, 187.7059, 12.3911",
        "M92, 259.2803, 43.1365",
        "M97, 168.6988, 55.0190",
        "M99, 184.7067, 14.4165",
        "M101, 210.8022, 54.3489",
        "M104, 189.9976, -11.6231",
        "M106, 184.7396, 47.3040",
        "M110, 10.0920, 41.6853",
        "M102, 226.6229, 55.7632"
    })
    void positionsAgreeWithOpenNgcWithinHalfAMinuteOfArc(String name, double raDeg, double decDeg) {
        double apart = ALL.get(name).position().separationDeg(new SkyPosition(raDeg, decDeg));
        assertTrue(apart < TOLERANCE_DEG, () -> name + " is off by " + apart * 60 + "'");
    }

    @Test
    void theyStandInTheirConstellations() {
        assertEquals("Andromeda", constellation("M31"));
        assertEquals("Taurus", constellation("M1"));
        assertEquals("Hydra", constellation("M83"));
        assertEquals("Draco", constellation("M102"));
        assertEquals(List.of("NGC 5194", "Whirlpool Galaxy"), ALL.get("M51").aliases());
    }

    private static String constellation(String name) {
        return Constellation.of(ALL.get(name).position()).name();
    }
}

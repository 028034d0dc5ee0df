package org.tomtoolkit.core.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstellationTest {

    /** The last four lie within 20″ of a boundary; skyfield 1.55 gives the same answer. */
    @ParameterizedTest
    @CsvSource({
        "10.68458, 41.269, Andromeda",
        "83.63308, 22.0145, Taurus",
        "204.2538292, -29.8657611, Hydra",
        "10, 47.19, Cassiopeia",
        "201.298, -11.161, Virgo",
        "279.23, 38.78, Lyra",
        "213.915, 19.182, Boötes",
        "186.65, -63.1, Crux",
        "37.95, 89.26, Ursa Minor",
        "0, -90, Octans",
        "344.4128, -29.6222, Piscis Austrinus",
        "263.7336, 12.56, Ophiuchus",
        "124.6315, -76.9197, Chamaeleon",
        "0, 90, Ursa Minor",
        "286.99026696879093, 52.46078045503056, Cygnus",
        "51.89103370936636, -75.71576886227265, Hydrus",
        "237.28362208870385, 44.11209969979932, Hercules",
        "309.6010086874826, 0.5841981808469786, Aquarius"
    })
    void a_position_lies_in_its_constellation(double ra, double dec, String name) {
        assertEquals(name, Constellation.of(new SkyPosition(ra, dec)).name());
    }

    /** The table was written once by astropy, which has the boundaries from another source and precesses otherwise. */
    @Test
    void a_thousand_random_positions_lie_where_astropy_finds_them() throws IOException {
        int lines = 0;
        try (InputStream table = ConstellationTest.class.getResourceAsStream("constellations.csv")) {
            for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split(",");
                SkyPosition position = new SkyPosition(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
                assertEquals(parts[2], Constellation.of(position).abbreviation(), line);
                lines++;
            }
        }
        assertEquals(1000, lines);
    }

    @Test
    void the_sky_has_88_constellations_and_no_hole() {
        Random random = new Random(88);
        Set<Constellation> seen = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            double dec = Math.toDegrees(Math.asin(random.nextDouble() * 2 - 1));
            Constellation found = Constellation.of(new SkyPosition(random.nextDouble() * 360, dec));
            assertNotNull(found);
            seen.add(found);
        }
        assertEquals(88, seen.size());
        assertEquals(new HashSet<>(Constellation.all()), seen);
    }
}

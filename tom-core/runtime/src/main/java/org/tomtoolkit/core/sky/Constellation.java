package org.tomtoolkit.core.sky;

import java.util.Collection;
import org.jastronomy.jsofa.JSOFA;

/**
 * One of the 88 constellations of the IAU.
 *
 * @param abbreviation three letters, e.g. {@code And}
 * @param name Latin name, e.g. {@code Andromeda}
 * @since 1.0
 */
public record Constellation(String abbreviation, String name) {

    private static final double B1875_JD = 2_405_889.25855;
    private static final double[][] TO_B1875 = JSOFA.jauPmat06(B1875_JD, 0.0);

    /**
     * The constellation of a position: precessed to B1875.0 (SOFA {@code Pmat06}), then looked up in the boundary table of
     * Roman (1987, PASP 99, 695). Positions within a second of arc of a boundary may fall to the neighbour.
     *
     * @param position the position, ICRS
     * @return the constellation; never null
     */
    public static Constellation of(SkyPosition position) {
        double[] vector = JSOFA.jauRxp(TO_B1875, position.unitVector());
        SkyPosition then = SkyPosition.ofVector(vector[0], vector[1], vector[2]);
        double hours = then.raDeg() / 15.0;
        for (ConstellationTable.Edge edge : ConstellationTable.EDGES) {
            if (then.decDeg() >= edge.decFromDeg() && hours >= edge.raFromHours() && hours < edge.raToHours()) {
                return edge.constellation();
            }
        }
        throw new IllegalStateException("The boundary table has a hole at " + then);
    }

    /**
     * All of them.
     *
     * @return 88 constellations, unmodifiable, in no order
     */
    public static Collection<Constellation> all() {
        return ConstellationTable.CONSTELLATIONS.values();
    }
}

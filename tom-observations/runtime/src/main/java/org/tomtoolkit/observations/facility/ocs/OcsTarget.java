package org.tomtoolkit.observations.facility.ocs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.Target;

/** A target as a portal understands it: degrees, mas/yr, au, modified Julian dates. */
final class OcsTarget {

    private OcsTarget() {}

    /**
     * @param ephemerisRate which part of the rate of a moving target is tracked, 0–1; null for the portal's own choice
     */
    static ObjectNode of(Target target, Double ephemerisRate) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", target.getName());
        if (target.isSidereal()) {
            sidereal(target, json);
        } else {
            moving(target, json);
            if (ephemerisRate != null) {
                json.putObject("extra_params").put("fractional_ephemeris_rate", ephemerisRate);
            }
        }
        return json;
    }

    private static void sidereal(Target target, ObjectNode json) {
        json.put("type", "ICRS");
        put(json, "ra", target.getRa());
        put(json, "dec", target.getDec());
        put(json, "proper_motion_ra", target.getPmRa());
        put(json, "proper_motion_dec", target.getPmDec());
        put(json, "epoch", target.getEpoch());
    }

    private static void moving(Target target, ObjectNode json) {
        OrbitScheme scheme = target.getScheme();
        json.put("type", "ORBITAL_ELEMENTS");
        json.put("scheme", scheme == null ? "" : scheme.name());
        put(json, "epochofel", target.getEpochOfElements());
        put(json, "orbinc", target.getInclination());
        put(json, "longascnode", target.getLngAscNode());
        put(json, "argofperih", target.getArgOfPerihelion());
        put(json, "eccentricity", target.getEccentricity());
        if (scheme == OrbitScheme.MPC_COMET) {
            put(json, "perihdist", target.getPerihdist());
            put(json, "epochofperih", target.getEpochOfPerihelion());
            return;
        }
        if (scheme == OrbitScheme.JPL_MAJOR_PLANET) {
            put(json, "dailymot", target.getMeanDailyMotion());
        }
        put(json, "meananom", target.getMeanAnomaly());
        put(json, "meandist", target.getSemimajorAxis());
    }

    private static void put(ObjectNode json, String name, Double value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}

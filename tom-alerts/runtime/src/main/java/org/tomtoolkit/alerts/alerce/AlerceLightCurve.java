package org.tomtoolkit.alerts.alerce;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.remote.RemoteResponse;
import org.tomtoolkit.dataproducts.PhotometryPoint;

/** Reads {@code /objects/<oid>/lightcurve}: magnitudes of the difference images of ZTF and limits where nothing was seen. */
final class AlerceLightCurve {

    private AlerceLightCurve() {}

    static List<PhotometryPoint> of(RemoteResponse answer, String oid) {
        JsonNode curve = answer.json();
        if (!curve.path("detections").isArray()) {
            throw answer.malformed("is not a light curve", null);
        }
        List<PhotometryPoint> points = new ArrayList<>();
        curve.path("detections").forEach(node -> detection(node, points));
        curve.path("non_detections").forEach(node -> limit(node, points));
        return points.stream()
                .map(point -> point.at("ZTF", "").from("ALeRCE", oid))
                .sorted(Comparator.comparingDouble(PhotometryPoint::mjd))
                .toList();
    }

    private static void detection(JsonNode node, List<PhotometryPoint> points) {
        Double magnitude = AlerceObject.number(node, "magpsf");
        Double mjd = AlerceObject.number(node, "mjd");
        if (magnitude != null && mjd != null) {
            PhotometryPoint point =
                    PhotometryPoint.detection(mjd, band(node), magnitude, AlerceObject.number(node, "sigmapsf"));
            points.add(isFading(node) ? point.withExtra(Map.of("difference", "negative")) : point);
        }
    }

    private static void limit(JsonNode node, List<PhotometryPoint> points) {
        Double limit = AlerceObject.number(node, "diffmaglim");
        Double mjd = AlerceObject.number(node, "mjd");
        if (limit != null && mjd != null) {
            points.add(PhotometryPoint.limit(mjd, band(node), limit));
        }
    }

    /** Fainter than in the reference image: the magnitude is that of the light that is missing. */
    private static boolean isFading(JsonNode node) {
        Double sign = AlerceObject.number(node, "isdiffpos");
        return sign != null && sign < 0;
    }

    /** ZTF's numbers of filters. */
    private static String band(JsonNode node) {
        return switch (node.path("fid").asInt(0)) {
            case 1 -> "g";
            case 2 -> "r";
            case 3 -> "i";
            default -> "";
        };
    }
}

package org.tomtoolkit.it.dataproducts;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** Targets of Alice's, and files for them. */
abstract class DataTest extends SiteTest {

    static final String TABLE =
            "time,filter,magnitude,error\n60310.25,g,18.42,0.03\n60310.30,r,18.01,0.02\n60311.25,g,18.47,0.03\n";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Targets targets;

    /** A private target that only Alice and the administrator know. */
    long newTarget() {
        return newTarget("Data " + getClass().getSimpleName() + " " + NUMBER.incrementAndGet());
    }

    long newTarget(String name) {
        return targets.create(
                        TargetDraft.sidereal(name, 12.5, -30).visibility(Visibility.PRIVATE),
                        people.viewer(People.ALICE))
                .getId();
    }

    static Page send(Visitor who, long target, String type, Visitor.Upload... files) {
        return who.upload("/dataproducts/upload/", Map.of("target", target, "data_product_type", type), files);
    }

    static Visitor.Upload file(String name, String content) {
        return Visitor.Upload.text("files", name, content);
    }

    static Visitor.Upload file(String name, byte[] content) {
        return new Visitor.Upload("files", name, content, "application/octet-stream");
    }

    static byte[] spectrum() {
        try (InputStream in = DataTest.class.getResourceAsStream("/spectra/cube.fits")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page lightCurve(Visitor who, long target) {
        return who.getJson("/targets/" + target + "/light-curve.json");
    }

    /** Points of all bands, detections and limits. */
    static int points(Page lightCurve) {
        return lightCurve.json().<Integer>get("bands.collect { it.detections.size() + it.limits.size() }.sum() ?: 0");
    }
}

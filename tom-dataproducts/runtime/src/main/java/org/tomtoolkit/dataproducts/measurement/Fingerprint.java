package org.tomtoolkit.dataproducts.measurement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.SpectrumData;

/**
 * What makes two measurements the same one: when, in which band, with what, and the values. Who reported it and what
 * else was said do not count, so that a point that arrives by two ways is stored once.
 */
final class Fingerprint {

    /** Dates are compared to 1e-8 day (0.9 ms): conversions from Julian Dates lose the digits after that. */
    private static final double MJD_STEPS_PER_DAY = 1e8;

    private static final char SEPARATOR = '\u001f';

    private Fingerprint() {}

    static String of(PhotometryPoint point) {
        StringBuilder text = new StringBuilder(120);
        text.append(Math.round(point.mjd() * MJD_STEPS_PER_DAY));
        for (Object part : new Object[] {
            point.band(),
            point.magnitude(),
            point.error(),
            point.limit(),
            point.flux(),
            point.fluxError(),
            point.unit(),
            point.telescope(),
            point.instrument()
        }) {
            text.append(SEPARATOR).append(part == null ? "" : part);
        }
        return hex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static String of(SpectrumData spectrum) {
        MessageDigest sha = sha256();
        String head = Math.round(spectrum.mjd() * MJD_STEPS_PER_DAY)
                + "" + SEPARATOR + spectrum.wavelengthUnit()
                + SEPARATOR + spectrum.fluxUnit()
                + SEPARATOR + spectrum.telescope()
                + SEPARATOR + spectrum.instrument()
                + SEPARATOR + spectrum.wavelength().length + SEPARATOR;
        sha.update(head.getBytes(StandardCharsets.UTF_8));
        sha.update(Doubles.toBytes(spectrum.wavelength()));
        sha.update(Doubles.toBytes(spectrum.flux()));
        return hex(sha.digest());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

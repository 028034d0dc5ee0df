package org.tomtoolkit.targets.match;

import org.tomtoolkit.targets.spi.TargetMatcher;

/**
 * Names are equal when they differ in case, blanks, hyphens, underscores and brackets only; positions within a radius are
 * likely equal.
 *
 * @since 1.0
 */
public class FuzzyNameMatcher implements TargetMatcher {

    private final double radiusArcsec;

    /**
     * @param radiusArcsec within which positions are likely the same object, 0 for never
     */
    public FuzzyNameMatcher(double radiusArcsec) {
        this.radiusArcsec = radiusArcsec;
    }

    @Override
    public String key(String name) {
        return NameKeys.fuzzy(name);
    }

    @Override
    public double radiusArcsec() {
        return radiusArcsec;
    }
}

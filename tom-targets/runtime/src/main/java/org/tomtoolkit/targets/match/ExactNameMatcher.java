package org.tomtoolkit.targets.match;

import org.tomtoolkit.targets.spi.TargetMatcher;

/**
 * Only names that are equal to the letter are equal; positions within a radius are likely equal.
 *
 * @since 1.0
 */
public class ExactNameMatcher implements TargetMatcher {

    private final double radiusArcsec;

    /**
     * @param radiusArcsec within which positions are likely the same object, 0 for never
     */
    public ExactNameMatcher(double radiusArcsec) {
        this.radiusArcsec = radiusArcsec;
    }

    @Override
    public String key(String name) {
        return NameKeys.exact(name);
    }

    @Override
    public double radiusArcsec() {
        return radiusArcsec;
    }
}

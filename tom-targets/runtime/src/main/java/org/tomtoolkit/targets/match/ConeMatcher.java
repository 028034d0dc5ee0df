package org.tomtoolkit.targets.match;

/**
 * As the fuzzy matcher, and a place on the sky belongs to one target: a second one within the radius is refused.
 *
 * @since 1.0
 */
public class ConeMatcher extends FuzzyNameMatcher {

    /**
     * @param radiusArcsec within which two positions are the same object
     */
    public ConeMatcher(double radiusArcsec) {
        super(radiusArcsec);
    }

    @Override
    public boolean isPositionDecisive() {
        return true;
    }
}

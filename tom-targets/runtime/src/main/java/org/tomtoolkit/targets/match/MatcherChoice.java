package org.tomtoolkit.targets.match;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.spi.TargetMatcher;

/** The matcher that the configuration names; a bean of the application takes its place. */
class MatcherChoice {

    @Produces
    @DefaultBean
    @ApplicationScoped
    TargetMatcher matcher(TargetsConfig config) {
        double radius = config.duplicateRadiusArcsec();
        if (!(radius >= 0 && radius <= 3600)) {
            throw new IllegalStateException("tom.targets.duplicate-radius-arcsec is from 0 to 3600, not " + radius);
        }
        return switch (config.matcher()) {
            case FUZZY -> new FuzzyNameMatcher(radius);
            case EXACT -> new ExactNameMatcher(radius);
            case CONE -> new ConeMatcher(radius);
        };
    }
}

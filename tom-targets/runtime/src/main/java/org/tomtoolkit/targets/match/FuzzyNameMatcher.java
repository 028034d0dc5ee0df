package org.tomtoolkit.targets.match;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.targets.spi.TargetMatcher;

/** Names are equal when they differ in case, blanks, hyphens, underscores and brackets only. */
@DefaultBean
@ApplicationScoped
public class FuzzyNameMatcher implements TargetMatcher {

    @Override
    public String key(String name) {
        return NameKeys.fuzzy(name);
    }
}

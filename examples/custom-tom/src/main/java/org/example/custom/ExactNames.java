package org.example.custom;

import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.targets.match.NameKeys;
import org.tomtoolkit.targets.spi.TargetMatcher;

/** Rung 6: a bean that takes the place of the toolkit's; here "M 31" and "M31" are two targets. */
@ApplicationScoped
class ExactNames implements TargetMatcher {

    @Override
    public String key(String name) {
        return NameKeys.exact(name);
    }
}

package org.tomtoolkit.targets.match;

import java.util.List;
import org.tomtoolkit.targets.spi.TargetMatcher;
import org.tomtoolkit.targets.testing.TargetMatcherContract;

class ExactNameMatcherTest extends TargetMatcherContract {

    @Override
    protected TargetMatcher matcher() {
        return new ExactNameMatcher(2);
    }

    @Override
    protected List<List<String>> same() {
        return List.of(List.of("M 31"));
    }

    @Override
    protected List<String> different() {
        return List.of("M31", "M 31", "m31");
    }
}

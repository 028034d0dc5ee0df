package org.tomtoolkit.targets.match;

import java.util.List;
import org.tomtoolkit.targets.spi.TargetMatcher;
import org.tomtoolkit.targets.testing.TargetMatcherContract;

class FuzzyNameMatcherTest extends TargetMatcherContract {

    @Override
    protected TargetMatcher matcher() {
        return new FuzzyNameMatcher(2);
    }

    @Override
    protected List<List<String>> same() {
        return List.of(List.of("M 31", "m31", "M-31", "m_(31)"), List.of("NGC 224", "ngc224"));
    }

    @Override
    protected List<String> different() {
        return List.of("M31", "M 32", "NGC 224");
    }
}

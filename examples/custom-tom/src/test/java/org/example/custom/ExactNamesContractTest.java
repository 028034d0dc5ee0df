package org.example.custom;

import java.util.List;
import org.tomtoolkit.targets.spi.TargetMatcher;
import org.tomtoolkit.targets.testing.TargetMatcherContract;

/** The matcher of the site keeps the contract. */
class ExactNamesContractTest extends TargetMatcherContract {

    @Override
    protected TargetMatcher matcher() {
        return new ExactNames();
    }

    @Override
    protected List<List<String>> same() {
        return List.of(List.of("M 31"));
    }

    @Override
    protected List<String> different() {
        return List.of("M 31", "M31", "m 31");
    }
}

package org.example.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.match.NameKeys;
import org.tomtoolkit.targets.spi.TargetMatcher;

/**
 * Says when two names mean the same object: here "AT 2023ixf", "SN2023ixf" and "2023ixf" do. A bean like this one takes
 * the place of the toolkit's own; delete the class to have that back.
 */
@ApplicationScoped
class SupernovaNameMatcher implements TargetMatcher {

    private static final Pattern TRANSIENT = Pattern.compile("(?:at|sn)((?:19|20)\\d{2}[a-z]+)");

    private final TargetsConfig config;

    SupernovaNameMatcher(TargetsConfig config) {
        this.config = config;
    }

    @Override
    public String key(String name) {
        String key = NameKeys.fuzzy(name);
        return TRANSIENT.matcher(key).replaceFirst("$1");
    }

    /** Targets this close are likely one: people are warned, and the queue of duplicates lists them. */
    @Override
    public double radiusArcsec() {
        return config.duplicateRadiusArcsec();
    }
}

package org.tomtoolkit.it.browser;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The job that asks facilities for the status of observations runs every second. */
public class FrequentStatus implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("tom.observations.status-schedule", "FIXED_DELAY|1s");
    }
}

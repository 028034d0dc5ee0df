package org.tomtoolkit.it.database;

import io.quarkus.test.junit.QuarkusTest;

/** On the application all other tests use. */
@QuarkusTest
class OnSqliteTest extends EveryDatabase {

    @Override
    String product() {
        return "SQLite";
    }
}

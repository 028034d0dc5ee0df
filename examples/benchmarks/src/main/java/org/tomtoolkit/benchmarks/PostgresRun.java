package org.tomtoolkit.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * A real PostgreSQL to measure with, until the process is stopped. Its data stay and are found again by the next run; the
 * settings are those of a small server that is on its own.
 *
 * <p>Arguments: port, folder for the data.
 */
public final class PostgresRun {

    private PostgresRun() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Files.createDirectories(Path.of(arguments[1]));
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setPort(Integer.parseInt(arguments[0]))
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("shared_buffers", "2GB")
                .setServerConfig("effective_cache_size", "6GB")
                .setServerConfig("maintenance_work_mem", "1GB")
                .setServerConfig("work_mem", "32MB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                postgres.close();
            } catch (IOException e) {
                System.err.println(e.getMessage());
            }
        }));
        System.out.println(postgres.getJdbcUrl("postgres", "postgres"));
        new CountDownLatch(1).await();
    }
}

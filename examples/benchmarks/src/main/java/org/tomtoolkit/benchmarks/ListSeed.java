package org.tomtoolkit.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;

/**
 * Puts targets into the database of a TOM set by set, past the application: a million takes seconds.
 *
 * <p>Of the targets, {@code publicPercent} are public; of the others a tenth is shared with one of five groups of the user
 * {@link ListRun#USER}, and the rest with a group that the user is not in.
 */
final class ListSeed {

    private static final int GROUPS = 5;

    private final Connection database;

    private ListSeed(Connection database) {
        this.database = database;
    }

    /**
     * @param url of the database; for SQLite with {@code date_class=TEXT}, as the application has it
     */
    static void seed(String url, int targets, int publicPercent) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            ListSeed seed = new ListSeed(connection);
            long first = seed.lists();
            seed.targets(targets, publicPercent, first);
            connection.commit();
            connection.setAutoCommit(true);
            seed.run("analyze");
        }
        System.out.printf(Locale.ROOT, "%d targets seeded in %.1f s%n", targets, (System.nanoTime() - start) / 1e9);
    }

    /** An access list for each of the user's groups and one for strangers; answers the id of the first. */
    private long lists() throws SQLException {
        long user = number("select id from tom_account where username = '" + ListRun.USER + "'");
        for (int i = 0; i <= GROUPS; i++) {
            run("insert into tom_group (name) values ('benchmark group " + i + "')");
            run("insert into tom_access_list (fingerprint) values ('benchmark " + i + "')");
            long group = number("select id from tom_group where name = 'benchmark group " + i + "'");
            long list = number("select id from tom_access_list where fingerprint = 'benchmark " + i + "'");
            if (i < GROUPS) {
                run("insert into tom_group_member (account_id, group_id) values (" + user + ", " + group + ")");
            }
            run("insert into tom_access_entry (access_list_id, subject_kind, subject_id, can_view, can_change,"
                    + " can_delete) values (" + list + ", 'GROUP', " + group + ", true, false, false)");
        }
        return number("select id from tom_access_list where fingerprint = 'benchmark 0'");
    }

    /** Spread evenly over the sphere by the golden angle. */
    private void targets(int count, int publicPercent, long firstList) throws SQLException {
        String sql = """
                with recursive n(i) as (select 1 union all select i + 1 from n where i < %1$d),
                place as (select i, 137.50776405 * i - 360 * floor(137.50776405 * i / 360) as ra,
                          degrees(asin(2 * (i - 0.5) / %1$d - 1)) as de, (i * 7919) %% 100 as share from n)
                insert into tom_target (name, name_key, target_type, visibility, access_list_id, created, modified,
                    ra_deg, dec_deg, epoch, sky_zone, unit_x, unit_y, unit_z)
                select 'BT' || cast(100000000 + i as varchar(20)), 'bt' || cast(100000000 + i as varchar(20)),
                    'SIDEREAL', case when share < %2$d then 'PUBLIC' else 'PRIVATE' end,
                    case when share < %2$d then null when i %% 10 = 0 then %3$d + (i / 10) %% %4$d else %3$d + %4$d end,
                    ?, ?, ra, de, 2000.0, cast(floor((de + 90) / 0.25) as integer),
                    cos(radians(de)) * cos(radians(ra)), cos(radians(de)) * sin(radians(ra)), sin(radians(de))
                from place
                """.formatted(count, publicPercent, firstList, GROUPS);
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            Timestamp now = Timestamp.from(Instant.now());
            insert.setTimestamp(1, now);
            insert.setTimestamp(2, now);
            insert.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}

package org.tomtoolkit.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts targets with two aliases each into the database of a TOM set by set, past the application: a million takes a minute.
 *
 * <p>Half of the targets are public; of the others a tenth is shared with one of five groups of the user
 * {@link SurveyRun#USER}, who must be there, and the rest with a group that the user is not in. Target number 123 is {@code BT100000123}, also
 * known as {@code BR 55555…} and {@code SV18…}.
 *
 * <p>Arguments: JDBC address of the database, number of targets. {@link SurveyRun} seeds by itself.
 */
public final class SurveySeed {

    private static final int GROUPS = 5;
    private static final int STEP = 1_000_000;

    private final Connection database;
    private final boolean postgres;

    private SurveySeed(Connection database, boolean postgres) {
        this.database = database;
        this.postgres = postgres;
    }

    public static void main(String[] arguments) throws SQLException {
        seed(arguments[0], Integer.parseInt(arguments[1]));
    }

    /**
     * Adds what is missing up to this number of targets.
     *
     * @param url of the database; for SQLite with {@code date_class=TEXT}, as the application has it
     */
    static void seed(String url, int targets) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(url)) {
            SurveySeed seed = new SurveySeed(connection, url.startsWith("jdbc:postgresql"));
            long present = seed.number("select count(*) from (select 1 from tom_target limit " + targets + ") s");
            if (present >= targets) {
                return;
            }
            long first = seed.lists();
            List<String> later = seed.postgres ? seed.withoutIndexes() : List.of();
            connection.setAutoCommit(false);
            for (long from = present + 1; from <= targets; from += STEP) {
                seed.step(from, Math.min(targets, from + STEP - 1), first);
                connection.commit();
            }
            connection.setAutoCommit(true);
            for (String sql : later) {
                seed.run(sql);
            }
            seed.run(seed.postgres ? "vacuum analyze" : "analyze");
        }
        System.out.printf(Locale.ROOT, "%d targets seeded in %.1f s%n", targets, (System.nanoTime() - start) / 1e9);
    }

    /** Indexes are made faster at the end than kept up to date; answers how. */
    private List<String> withoutIndexes() throws SQLException {
        String tables = "('tom_target', 'tom_target_name', 'tom_target_word')";
        List<String> later = new ArrayList<>();
        run("set maintenance_work_mem = '1GB'");
        String constraints = "select 'alter table ' || conrelid::regclass || ' drop constraint ' || conname,"
                + " 'alter table ' || conrelid::regclass || ' add constraint ' || conname || ' ' || pg_get_constraintdef(oid)"
                + " from pg_constraint where conrelid::regclass::text in " + tables
                + " and (contype in ('u', 'f') or conname = 'pk_tom_target_word') order by contype desc";
        String indexes = "select 'drop index ' || indexname, indexdef from pg_indexes where tablename in " + tables
                + " and indexname not in (select conname from pg_constraint)";
        for (String list : List.of(constraints, indexes)) {
            List<String> now = new ArrayList<>();
            try (Statement statement = database.createStatement();
                    ResultSet result = statement.executeQuery(list)) {
                while (result.next()) {
                    now.add(result.getString(1));
                    later.add(result.getString(2));
                }
            }
            for (String sql : now) {
                run(sql);
            }
        }
        return later;
    }

    /** Name of one of the aliases of a target. */
    static String alias(int number) {
        return "BR " + digits(number);
    }

    private static String digits(long number) {
        return "55555" + String.format(Locale.ROOT, "%08d", number * 7_368_787L % 100_000_000L);
    }

    /** An access list for each of the user's groups and one for strangers; answers the id of the first. */
    private long lists() throws SQLException {
        long user = number("select id from tom_account where username = '" + SurveyRun.USER + "'");
        for (int i = 0; i <= GROUPS; i++) {
            if (number("select count(*) from tom_group where name = 'benchmark group " + i + "'") == 0) {
                list(user, i);
            }
        }
        return number("select id from tom_access_list where fingerprint = 'benchmark 0'");
    }

    private void list(long user, int i) throws SQLException {
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

    private void step(long from, long to, long firstList) throws SQLException {
        String numbers = postgres
                ? "n as (select i from generate_series(%d::bigint, %d::bigint) i)".formatted(from, to)
                : "recursive n(i) as (select %d union all select i + 1 from n where i < %d)".formatted(from, to);
        targets(numbers, firstList);
        String text = postgres ? "text" : "varchar";
        String digits = postgres
                ? "'55555' || to_char(i * 7368787 % 100000000, 'FM00000000')"
                : "'55555' || printf('%08d', i * 7368787 % 100000000)";
        String letters = "";
        for (int place : new int[] {456976, 17576, 676, 26, 1}) {
            letters += " || substr('abcdefghijklmnopqrstuvwxyz', cast((i * 7919 % 11881376) / " + place
                    + " % 26 as integer) + 1, 1)";
        }
        long before = number("select coalesce(max(id), 0) from tom_target") - to;
        String ids = "(with " + numbers + " select i, i + " + before + " as id from n) s";
        names("'BR ' || " + digits, "'br' || " + digits, ids);
        names(
                "'SV' || cast(i / 11881376 + 18 as " + text + ")" + letters,
                "'sv' || cast(i / 11881376 + 18 as " + text + ")" + letters,
                ids);
        words("cast(100000000 + i as " + text + ")", ids);
        words(digits, ids);
        words("cast(i / 11881376 + 18 as " + text + ")" + letters, ids);
        words("''" + letters, ids);
    }

    /** Spread evenly over the sphere by steps of two irrational numbers that have nothing to do with each other; the constellations are made up. */
    private void targets(String numbers, long firstList) throws SQLException {
        String sql = """
                with %1$s,
                place as (select i, 271.7559598448493 * i - 360 * floor(271.7559598448493 * i / 360) as ra,
                          degrees(asin(2 * (0.5698402909980532 * i - floor(0.5698402909980532 * i)) - 1)) as de,
                          (i * 7919) %% 100 as share from n)
                insert into tom_target (name, name_key, target_type, visibility, access_list_id, created, modified,
                    ra_deg, dec_deg, epoch, sky_zone, unit_x, unit_y, unit_z, constellation)
                select 'BT' || cast(100000000 + i as varchar(20)), 'bt' || cast(100000000 + i as varchar(20)),
                    'SIDEREAL', case when share < 50 then 'PUBLIC' else 'PRIVATE' end,
                    case when share < 50 then null when i %% 10 = 0 then %2$d + (i / 10) %% %3$d else %2$d + %3$d end,
                    ?, ?, ra, de, 2000.0, cast(floor((de + 90) / 0.25) as integer),
                    cos(radians(de)) * cos(radians(ra)), cos(radians(de)) * sin(radians(ra)), sin(radians(de)),
                    substr('AndAquCenCygHerHyaOphPegUMaVir', cast(floor(ra / 36) as integer) * 3 + 1, 3)
                from place
                """.formatted(numbers, firstList, GROUPS);
        timed(sql);
    }

    private void names(String name, String key, String ids) throws SQLException {
        timed("insert into tom_target_name (target_id, name, name_key, created, modified) select s.id, " + name + ", "
                + key + ", ?, ? from " + ids);
    }

    private void words(String word, String ids) throws SQLException {
        run("insert into tom_target_word (word, target_id) select substr(" + word + ", 1, 12), s.id from " + ids
                + (postgres ? "" : " order by 1"));
    }

    private void timed(String sql) throws SQLException {
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

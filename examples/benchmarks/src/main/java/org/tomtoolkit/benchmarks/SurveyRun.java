package org.tomtoolkit.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Fills the database of a running TOM with targets ({@link SurveySeed}) and then uses its pages and its API as an ordinary
 * user in five groups. Every request asks for something else. Linux only (reads {@code /proc}).
 *
 * <p>Arguments: address, name and password of an administrator, JDBC address of the database, number of targets, number of
 * requests of each kind, process id of the TOM; then, if only some are wanted, the kinds.
 */
public final class SurveyRun {

    static final String USER = "benchmark";
    private static final String PASSWORD = "andromeda-31-galaxy";
    private static final double MILLIS_PER_TICK = 10;

    private final Random random = new Random(7);
    private final Browser user;
    private final int targets;
    private final int requests;
    private final Path process;

    private SurveyRun(Browser user, int targets, int requests, Path process) {
        this.user = user;
        this.targets = targets;
        this.requests = requests;
        this.process = process;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int targets = Integer.parseInt(arguments[4]);
        Browser administrator = new Browser(arguments[0]);
        administrator.logIn(arguments[1], arguments[2]);
        administrator.post(
                "/users/create/",
                Map.of(
                        "username", USER,
                        "email", "benchmark@example.org",
                        "password", PASSWORD,
                        "password_again", PASSWORD,
                        "active", "true"));
        SurveySeed.seed(arguments[3], targets);
        Browser user = new Browser(arguments[0]);
        user.logIn(USER, PASSWORD);
        Path process = Path.of("/proc", arguments[6], "stat");
        SurveyRun run = new SurveyRun(user, targets, Integer.parseInt(arguments[5]), process);
        run.all(Arrays.asList(arguments).subList(7, arguments.length));
    }

    private void all(List<String> wanted) throws IOException, InterruptedException {
        Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
        kinds.put("static", () -> "/tom/logo.svg");
        kinds.put("list", () -> "/targets/");
        kinds.put("list-by-name", () -> "/targets/?sort=name");
        kinds.put("list-deep", () -> "/targets/?sort=-created&after=" + (1 + random.nextInt(targets)));
        kinds.put("name", () -> "/targets/?query=" + name());
        kinds.put("name-start", () -> "/targets/?query=" + name().substring(0, 9));
        kinds.put("name-part", () -> "/targets/?query=" + name().substring(2));
        kinds.put("name-many", () -> "/targets/?query=bt1");
        kinds.put("name-none", () -> "/targets/?query=nothing" + random.nextInt(1000));
        kinds.put("alias", () -> "/targets/?query=" + alias());
        kinds.put("alias-part", () -> "/targets/?query=" + alias().substring("BR%20".length()));
        kinds.put("cone-5-arcsec", () -> cone(5 / 3600.0));
        kinds.put("cone-1-degree", () -> cone(1));
        kinds.put("detail", () -> "/targets/" + publicOne() + "/");
        kinds.put("type-moving", () -> "/targets/?type=NON_SIDEREAL");
        kinds.put("map-points", () -> "/targets/sky/points.bin");
        kinds.put("api-list", () -> "/api/targets/?limit=100");
        kinds.put("api-name", () -> "/api/targets/?name=" + name());
        kinds.put("api-name-fuzzy", () -> "/api/targets/?name_fuzzy=" + alias());
        kinds.put("api-cone", () -> "/api/targets/?cone_search=" + place(5 / 3600.0));
        for (Map.Entry<String, Supplier<String>> kind : kinds.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(kind.getKey())) {
                read(kind.getKey(), kind.getValue());
            }
        }
    }

    private int publicOne() {
        int number = 1 + random.nextInt(targets);
        return number * 7919L % 100 < 50 ? number : publicOne();
    }

    private String name() {
        return "BT" + (100_000_001 + random.nextInt(targets));
    }

    private String alias() {
        return SurveySeed.alias(1 + random.nextInt(targets)).replace(" ", "%20");
    }

    private String cone(double radiusDeg) {
        return "/targets/?cone_search=" + place(radiusDeg);
    }

    /** Around one of the targets. */
    private String place(double radiusDeg) {
        double i = 1 + random.nextInt(targets);
        double ra = 271.7559598448493 * i % 360;
        double dec = Math.toDegrees(Math.asin(2 * (0.5698402909980532 * i % 1) - 1));
        return String.format(Locale.ROOT, "%.6f,%.6f,%.6f", ra, dec, radiusDeg);
    }

    private void read(String kind, Supplier<String> path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        user.get(path.get());
        double first = (System.nanoTime() - begin) / 1e6;
        for (int i = 0; i < requests / 2; i++) {
            user.get(path.get());
        }
        double[] millis = new double[requests];
        int bytes = 0;
        int found = 0;
        double cpu = cpuMillis();
        for (int i = 0; i < requests; i++) {
            String each = path.get();
            long start = System.nanoTime();
            HttpResponse<String> page = user.get(each);
            millis[i] = (System.nanoTime() - start) / 1e6;
            bytes = page.body().length();
            found += status(page);
        }
        cpu = (cpuMillis() - cpu) / requests;
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-15s median %6.1f ms, p95 %6.1f ms, first %7.1f ms, server %5.1f ms CPU each (%d requests, %d with targets, %d kB)%n",
                kind,
                millis[requests / 2],
                millis[(int) (requests * 0.95)],
                first,
                cpu,
                requests,
                found,
                bytes / 1024);
    }

    private static int status(HttpResponse<String> page) throws IOException {
        if (page.statusCode() != 200) {
            throw new IOException(page.uri() + " answered " + page.statusCode());
        }
        return page.body().contains("BT1") ? 1 : 0;
    }

    /** User and system time of the process of the TOM. */
    private double cpuMillis() throws IOException {
        String stat = Files.readString(process);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
    }
}

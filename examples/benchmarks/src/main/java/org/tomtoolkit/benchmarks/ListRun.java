package org.tomtoolkit.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Imports targets into a running TOM and then reads its list as an ordinary user.
 *
 * <p>Arguments: address, name and password of an administrator, number of targets, number of requests; then, to seed past
 * the application, the JDBC address of its database and the percentage of public targets ({@link ListSeed}). Without these the
 * targets are imported; half of them are private and shared with nobody.
 */
public final class ListRun {

    static final String USER = "benchmark";
    private static final String PASSWORD = "andromeda-31-galaxy";

    private final String base;
    private final int requests;

    private ListRun(String base, int requests) {
        this.base = base;
        this.requests = requests;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        ListRun run = new ListRun(arguments[0], Integer.parseInt(arguments[4]));
        int targets = Integer.parseInt(arguments[3]);
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
        if (arguments.length > 6) {
            ListSeed.seed(arguments[5], targets, Integer.parseInt(arguments[6]));
        } else if (targets > 0) {
            run.importTargets(administrator, targets);
        }
        Browser user = new Browser(arguments[0]);
        user.logIn(USER, PASSWORD);
        run.read(user, "/targets/");
        run.read(user, "/targets/?sort=name");
        run.read(user, "/targets/?query=BT00" + targets / 200);
        run.read(user, "/api/targets/?limit=100");
    }

    private void importTargets(Browser administrator, int targets) throws IOException, InterruptedException {
        String csv = csv(targets);
        long start = System.nanoTime();
        HttpResponse<String> answer = administrator.upload("/targets/import/", "target_csv", "targets.csv", csv);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "import of %d targets with an alias each: %.2f s (status %d)%n",
                targets,
                seconds,
                answer.statusCode());
    }

    private static String csv(int targets) {
        Random random = new Random(7);
        StringBuilder csv = new StringBuilder("name,name2,type,permissions,ra,dec\n");
        for (int i = 0; i < targets; i++) {
            double ra = 360 * random.nextDouble();
            double dec = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
            csv.append(String.format(
                    Locale.ROOT,
                    "BT%06d,BT alias %06d,SIDEREAL,%s,%.7f,%.7f%n",
                    i,
                    i,
                    i % 2 == 0 ? "PUBLIC" : "PRIVATE",
                    ra,
                    dec));
        }
        return csv.toString();
    }

    private void read(Browser user, String path) throws IOException, InterruptedException {
        for (int i = 0; i < requests / 2; i++) {
            user.get(path);
        }
        double[] millis = new double[requests];
        int bytes = 0;
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            HttpResponse<String> page = user.get(path);
            millis[i] = (System.nanoTime() - start) / 1e6;
            bytes = page.body().length();
            if (page.statusCode() != 200) {
                throw new IOException(path + " answered " + page.statusCode());
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s%s as an ordinary user: median %.1f ms, p95 %.1f ms (%d requests, %d kB)%n",
                base,
                path,
                millis[requests / 2],
                millis[(int) (requests * 0.95)],
                requests,
                bytes / 1024);
    }
}

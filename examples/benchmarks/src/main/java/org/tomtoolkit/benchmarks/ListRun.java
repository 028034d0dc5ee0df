package org.tomtoolkit.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts all targets of a constellation into new lists, as the button on the page of all targets does; {@link SurveySeed} puts
 * a tenth of its targets into each of ten constellations.
 *
 * <p>Arguments: address, name and password of an administrator, constellation, number of lists.
 */
public final class ListRun {

    /** What the page says was done. */
    private static final Pattern SAID = Pattern.compile("([\\d,]+ targets? [^<]{0,100}?Benchmark \\d+)");

    private ListRun() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Browser browser = new Browser(arguments[0]);
        browser.logIn(arguments[1], arguments[2]);
        for (int i = 0; i < Integer.parseInt(arguments[4]); i++) {
            String list = "Benchmark " + System.currentTimeMillis();
            Map<String, String> form = Map.of("everything", "true", "constellation", arguments[3], "add_to_list", list);
            long start = System.nanoTime();
            HttpResponse<String> answer = browser.post("/tables/targets/actions/add-to-list/", form);
            double seconds = (System.nanoTime() - start) / 1e9;
            Matcher said = SAID.matcher(answer.body());
            System.out.printf(
                    Locale.ROOT, "%.2f s, %d: %s%n", seconds, answer.statusCode(), said.find() ? said.group(1) : "");
        }
    }
}

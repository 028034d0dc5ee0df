package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.LogWatch;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;

/** An import whose job fails in the middle of the file goes on there, and does no row twice. */
@QuarkusTest
class ImportResumeTest extends SiteTest {

    private static final int ROWS = 2400;
    private static final int STEP = 500;
    private static final int BLOCK = 1700;

    @Inject
    HeardTargets heard;

    private String name;
    private Visitor alice;

    @BeforeEach
    void listen() {
        name = "resume-" + UUID.randomUUID();
        heard.listenTo(name);
        alice = alice();
    }

    @AfterEach
    void standStill() {
        heard.listenTo("nothing any more");
    }

    private static String csv(String name) {
        StringBuilder csv = new StringBuilder("name,name2,ra,dec,note\n");
        for (int i = 0; i < ROWS; i++) {
            csv.append("%1$s %2$d,%1$s alias %2$d,%3$d,-82,row %2$d\n".formatted(name, i, i % 360));
        }
        return csv.toString();
    }

    private String started() {
        String path = alice.upload(
                        "/targets/import/files/", Map.of(), Visitor.Upload.text("target_csv", "resume.csv", csv(name)))
                .is(303)
                .location();
        alice.post(
                        path + "start/",
                        new HashMap<>(
                                Map.of("mode", "create", "type", "SIDEREAL", "visibility", "", "list", name + " list")))
                .is(303);
        return path;
    }

    private Page ended(String path) {
        Eventually.is("the file is read", () -> alice.get(path).has("#import-result"));
        return alice.get(path);
    }

    private int count(String query) {
        return alice.getJson("/api/targets/?limit=1&" + query).is(200).json().getInt("count");
    }

    private void everyRowOnce(Page page) {
        String text = page.text("#import-result");
        assertTrue(text.contains(ROWS + " targets created, 0 changed, 0 refused"), text);
        assertEquals(ROWS, count("name=" + name));
        assertEquals(ROWS, count("name=" + name + "%20alias"));
        List<String> told = heard.told();
        assertEquals(
                IntStream.range(0, ROWS)
                        .mapToObj(i -> "created " + name + " " + i)
                        .sorted()
                        .toList(),
                told.stream().sorted().toList());
        String list = page.one("#import-result a").attr("href").replaceFirst("^.*targetlist__name=(\\d+).*$", "$1");
        assertEquals(ROWS, count("targetlist__name=" + list));
    }

    @Test
    void aStepThatFailsIsUndoneAndDoneOnceMore() {
        heard.stumbleAt(name + " " + BLOCK, false);
        everyRowOnce(ended(started()));
    }

    @Test
    void aJobThatGaveUpIsTakenUpByThePageAfterTheLastStepThatWasSaved() {
        LogWatch.allow("failed for good");
        heard.stumbleAt(name + " " + BLOCK, true);
        String path = started();
        Eventually.is("the job gives up", () -> alice.get(path).has("form[action$='go-on/']"));
        int saved = BLOCK / STEP * STEP;
        assertEquals(saved, count("name=" + name));
        assertEquals(saved, heard.told().size(), "of a step that is undone nothing is told");
        heard.stumbleAt(null, false);
        alice.post(path + "go-on/", Map.of()).is(303);
        Eventually.is("the file is read", () -> count("name=" + name) == ROWS);
        Eventually.is(
                "the page says so", () -> alice.get(path).text("#import-result").contains(String.valueOf(ROWS)));
        everyRowOnce(alice.get(path));
    }
}

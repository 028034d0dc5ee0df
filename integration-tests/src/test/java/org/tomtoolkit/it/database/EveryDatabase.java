package org.tomtoolkit.it.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.IngestResult;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;

/** What must work on each of them: the ways data goes in and comes out, and what databases do differently. */
abstract class EveryDatabase extends MergeFlows {

    @Inject
    DataSource database;

    @Inject
    AccessLists accessLists;

    @Inject
    ManagedExecutor threads;

    /** Name the database gives itself. */
    abstract String product();

    @Test
    void theDatabaseNotesWithWhichChangeLogsItWasMade() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("select fingerprint from tom_schema_state")) {
            assertTrue(row.next());
            assertTrue(row.getString(1).matches("[0-9a-f]{64}"), row.getString(1));
        }
    }

    @Test
    void theApplicationRunsOnTheDatabaseOfThisClass() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertEquals(product(), connection.getMetaData().getDatabaseProductName());
        }
    }

    @Test
    void anAccountLogsIn() {
        assertTrue(alice().get("/").is(200).text("nav").contains(People.ALICE));
    }

    @Test
    void groupsNameTheirPeople() {
        assertTrue(alice().get("/groups/").is(200).text("main").contains(People.ALICE));
    }

    @Test
    void aTargetIsFoundWhereAPartOfANameBegins() {
        Viewer alice = people.viewer(People.ALICE);
        String number = String.valueOf(System.nanoTime());
        TargetDraft draft =
                TargetDraft.sidereal("Part " + number + "xq", 33, -44).alias("Wxy-7" + number);
        long id = targets.create(draft, alice).getId();
        assertEquals(1, found("part" + number));
        assertEquals(1, found(number + "XQ"));
        assertEquals(1, found("WXY 7" + number.substring(0, 9)));
        assertEquals(1, found("7" + number));
        targets.update(id, new TargetDraft().aliases(List.of("Zab " + number)), alice);
        assertEquals(0, found("7" + number));
        assertEquals(1, found("zab" + number));
        assertEquals(1, targetApi("name=part " + number + "xq,zab " + number));
        assertEquals(1, targetApi("name_fuzzy=ZAB" + number));
        targets.delete(id, alice);
        assertEquals(0, found(number));
    }

    private int found(String query) {
        return alice().get("/targets/", Map.of("query", query))
                .is(200)
                .document()
                .select("#targets-table tbody tr")
                .size();
    }

    private int targetApi(String query) {
        String[] pair = query.split("=");
        return alice().get("/api/targets/", Map.of(pair[0], pair[1]))
                        .is(200)
                        .body()
                        .split("\"targetextra_set\"")
                        .length
                - 1;
    }

    @Test
    void measurementsGoInOnceAndComeOutAsTheyWent() throws Exception {
        Viewer alice = people.viewer(People.ALICE);
        long target = targets.create(TargetDraft.sidereal("Measured " + product(), 10, 20), alice)
                .getId();
        PhotometryPoint point = PhotometryPoint.detection(55959.06999999983, "r", 18.5, 0.02)
                .from("night", "")
                .withExtra(Map.of("airmass", 1.5));
        PhotometryPoint limit = PhotometryPoint.limit(55958.5, "R", 20.5);
        List<PhotometryPoint> points = List.of(point, limit);
        assertEquals(new IngestResult(2, 0, 0), measurements.addPhotometry(target, points, null, alice));
        assertEquals(new IngestResult(0, 2, 0), measurements.addPhotometry(target, points, null, alice));
        assertEquals(points, measurements.newestPhotometry(target, 10, alice));
        SpectrumData spectrum = SpectrumData.of(55959.5, new double[] {4000, 4001.5}, new double[] {1e-15, 2e-15});
        assertEquals(1, measurements.addSpectrum(target, spectrum, null, alice).added());
        Visitor browser = alice();
        assertEquals(
                List.of("R", "r"),
                browser.getJson("/targets/" + target + "/light-curve.json")
                        .json()
                        .getList("bands.band"));
        Page api = browser.getJson("/api/reduceddatums/?target__id=" + target).is(200);
        assertEquals(3, api.json().getInt("count"));
        assertEquals("2012-02-02T01:40:47.999986Z", api.json().getString("results[0].timestamp"));
        assertEquals(List.of(4000f, 4001.5f), api.json().getList("results[2].value.wavelength"));
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from tom_photometry where target_id = ?")) {
            select.setLong(1, target);
            try (ResultSet count = select.executeQuery()) {
                assertTrue(count.next() && count.getInt(1) == 2);
            }
        }
        targets.delete(target, alice);
        browser.getJson("/targets/" + target + "/light-curve.json").is(404);
    }

    @Test
    void aFileGoesInIsReadAndGoes() {
        long target = targets.create(TargetDraft.sidereal("File on " + product(), 10, 20), people.viewer(People.ALICE))
                .getId();
        Visitor browser = alice();
        Page page = browser.follow(browser.upload(
                "/dataproducts/upload/",
                Map.of("target", target, "data_product_type", "photometry"),
                Visitor.Upload.text(
                        "files", "t.csv", "time,filter,magnitude,error\n60310,g,18,0.1\n60311,g,18,0.1\n")));
        assertTrue(page.text(".alert-success").contains("2 points added"), page::text);
        String id = page.one("[data-product]").attr("data-product");
        assertTrue(browser.get("/dataproducts/?target_name=file%20ON").has("[data-row='" + id + "']"));
        browser.post("/dataproducts/" + id + "/delete/", Map.of()).is(303);
        assertEquals(
                0,
                browser.getJson("/api/reduceddatums/?target__id=" + target)
                        .json()
                        .getInt("count"));
    }

    @Test
    void twoTransactionsThatMakeTheSameAccessListShareIt() throws Exception {
        List<Grant> grants = List.of(Grant.fullToGroup(800_001), Grant.fullToGroup(System.nanoTime()));
        CountDownLatch made = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        Future<Long> first =
                threads.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                    Long id = accessLists.idOf(grants);
                    made.countDown();
                    asked.await(10, TimeUnit.SECONDS);
                    return id;
                }));
        assertTrue(made.await(20, TimeUnit.SECONDS));
        Future<Long> second = threads.submit(() -> {
            asked.countDown();
            return QuarkusTransaction.requiringNew().call(() -> accessLists.idOf(grants));
        });
        assertEquals(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS));
        assertEquals(2, accessLists.grants(first.get()).size());
    }
}

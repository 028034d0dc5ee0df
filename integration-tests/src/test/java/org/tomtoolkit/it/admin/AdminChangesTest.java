package org.tomtoolkit.it.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.dataproducts.DataProductDeleted;
import org.tomtoolkit.dataproducts.MeasurementsDeleted;
import org.tomtoolkit.dataproducts.detection.LastDetections;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.observations.ObservationDeleted;
import org.tomtoolkit.observations.ObservationRecord;
import org.tomtoolkit.observations.ObservationStatusChanged;
import org.tomtoolkit.observations.Observations;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.lists.TargetLists;

/** What administrators change goes through the services: events are fired, files and dependent rows follow. */
@QuarkusTest
class AdminChangesTest extends SiteTest {

    private static final String TABLE = "time,filter,magnitude,error\n60310.25,g,18.42,0.03\n60310.30,r,18.01,0.02\n";
    private static int made;

    @Inject
    Targets targets;

    @Inject
    TargetLists lists;

    @Inject
    Observations observations;

    @Inject
    LastDetections detections;

    @Inject
    EntityManager entities;

    @Inject
    HeardHere heard;

    private Viewer owner() {
        return people.viewer(People.ALICE);
    }

    private long target() {
        return targets.create(
                        TargetDraft.sidereal("Corrected " + made++ + " " + System.nanoTime(), 12, 3)
                                .visibility(Visibility.PRIVATE),
                        owner())
                .getId();
    }

    private long observation(long target) {
        ObservationRecord record = observations.addExisting(target, "lco", "made-" + made++, false, owner());
        return record.getId();
    }

    private long product(long target, Long observation, String content) {
        Visitor.Upload file = new Visitor.Upload(
                "files", "corrected.csv", content.getBytes(StandardCharsets.UTF_8), "application/octet-stream");
        alice().upload("/dataproducts/upload/", Map.of("target", target, "data_product_type", "photometry"), file)
                .is(303);
        long id = one("select p.id from DataProduct p where p.targetId = " + target);
        if (observation != null) {
            io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                    .run(() -> entities.createQuery("update DataProduct p set p.observationId = ?1 where p.id = ?2")
                            .setParameter(1, observation)
                            .setParameter(2, id)
                            .executeUpdate());
        }
        return id;
    }

    private long one(String hql) {
        return entities.createQuery(hql, Long.class).getSingleResult();
    }

    @Test
    void anotherScheduleOfAnObservationIsTold() {
        long id = observation(target());
        String path = "/admin/observations/" + id + "/";
        Visitor admin = admin();
        Map<String, Object> form = admin.get(path).is(200).form("form[action='" + path + "']");
        form.put("scheduled_start", "2027-01-02 03:04:05");
        form.put("scheduled_end", "2027-01-02 02:04:05");
        Page refused = admin.post(path, form).is(400);
        assertTrue(refused.text().contains("The end is before the begin."), refused::text);
        form.put("scheduled_end", "2027-01-02 04:04:05");
        form.put("observation_id", "mended-" + id);
        admin.post(path, form).is(303);
        List<ObservationStatusChanged> told = heard.of(ObservationStatusChanged.class).stream()
                .filter(event -> event.recordId() == id)
                .toList();
        assertEquals(1, told.size());
        Page shown = admin.getJson("/api/observations/" + id + "/").is(200);
        assertEquals("mended-" + id, shown.json().getString("observation_id"));
        assertEquals(
                Instant.parse("2027-01-02T03:04:05Z"),
                Instant.parse(shown.json().getString("scheduled_start")));
    }

    @Test
    void aDeletedObservationIsToldAndItsDataStay() {
        long target = target();
        long id = observation(target);
        long product = product(target, id, TABLE);
        String path = "/admin/observations/" + id + "/delete/";
        Visitor admin = admin();
        Page asked = admin.get(path).is(200);
        assertTrue(asked.text(".alert-warning").contains("1 data product, which stays"), asked::text);
        admin.post(path, Map.of()).is(303);
        assertEquals(404, admin.get("/observations/" + id + "/").status());
        assertEquals(
                1,
                heard.of(ObservationDeleted.class).stream()
                        .filter(event -> event.recordId() == id && event.targetId() == target)
                        .count());
        assertNull(entities.createQuery("select p.observationId from DataProduct p where p.id = ?1", Long.class)
                .setParameter(1, product)
                .getSingleResult());
    }

    @Test
    void aDeletedProductTakesFileAndMeasurementsAlong() {
        long target = target();
        long id = product(target, null, TABLE.replace("18.42", "18.4" + made++));
        Path file = Path.of("target/it/files")
                .resolve(entities.createQuery("select p.fileKey from DataProduct p where p.id = ?1", String.class)
                        .setParameter(1, id)
                        .getSingleResult());
        assertTrue(Files.exists(file), file::toString);
        assertEquals(18.01, detections.of(List.of(target)).get(target).magnitude(), 1e-9);
        String path = "/admin/data-products/" + id + "/delete/";
        Visitor admin = admin();
        Page asked = admin.get(path).is(200);
        assertTrue(asked.text(".alert-warning").contains("2 photometric points"), asked::text);
        admin.post(path, Map.of()).is(303);
        assertFalse(Files.exists(file), file::toString);
        assertTrue(detections.of(List.of(target)).isEmpty());
        assertEquals(0, one("select count(p.id) from Photometry p where p.targetId = " + target));
        assertTrue(heard.of(DataProductDeleted.class).stream().anyMatch(event -> event.dataProductId() == id));
        assertTrue(heard.of(MeasurementsDeleted.class).contains(new MeasurementsDeleted(target, id, "photometry", 2)));
    }

    @Test
    void aDeletedPointChangesTheLastDetection() {
        long target = target();
        long product = product(target, null, TABLE);
        long newest = one("select p.id from Photometry p where p.mjd > 60310.27 and p.targetId = " + target);
        admin().post("/admin/photometry/" + newest + "/delete/", Map.of()).is(303);
        assertEquals(18.42, detections.of(List.of(target)).get(target).magnitude(), 1e-9);
        assertTrue(heard.of(MeasurementsDeleted.class)
                .contains(new MeasurementsDeleted(target, product, "photometry", 1)));
    }

    @Test
    void aNoteOfAProductIsStored() {
        long id = product(target(), null, TABLE);
        String path = "/admin/data-products/" + id + "/";
        Visitor admin = admin();
        admin.post(path, Map.of("note", " Clouds after midnight ")).is(303);
        assertEquals("Clouds after midnight", admin.get(path).text("textarea[name=note]"));
    }

    @Test
    void aListIsChangedAndDeletedWithoutItsTargets() {
        long target = target();
        long id = lists.create("Nightly " + made++, Visibility.PRIVATE, owner()).getId();
        lists.add(id, List.of(target), owner());
        String path = "/admin/target-lists/" + id + "/";
        Visitor admin = admin();
        assertEquals(
                400,
                admin.post(path, Map.of("name", " ", "visibility", "PUBLIC")).status());
        admin.post(path, Map.of("name", " Bright ", "visibility", "PUBLIC")).is(303);
        assertEquals(
                "Bright",
                lists.get(id, owner(), org.tomtoolkit.core.permission.Action.VIEW)
                        .getName());
        Page asked = admin.get(path + "delete/").is(200);
        assertTrue(asked.text(".alert-warning").contains("1 place of a target, which stays"), asked::text);
        admin.post(path + "delete/", Map.of()).is(303);
        assertEquals(0, one("select count(*) from TargetListMember m where m.listId = " + id));
        admin.get("/targets/" + target + "/").is(200);
    }

    @Test
    void chosenObservationsAreToldOneByOneAfterTheirConsequencesWereShown() {
        long target = target();
        long first = observation(target);
        long second = observation(target);
        product(target, second, TABLE);
        String action = "/tables/admin-observations/actions/delete/";
        Visitor admin = admin();
        Page asked =
                admin.post(action, Map.of("selected", List.of(first, second))).is(200);
        assertTrue(asked.text().contains("Observation records to be deleted: 2."), asked::text);
        assertTrue(asked.text().contains("With " + second + ": 1 data product, which"), asked::text);
        admin.post(action, asked.form("form[action='" + action + "']")).is(303);
        List<Long> told = heard.of(ObservationDeleted.class).stream()
                .map(ObservationDeleted::recordId)
                .toList();
        assertTrue(told.containsAll(List.of(first, second)), told::toString);
    }
}

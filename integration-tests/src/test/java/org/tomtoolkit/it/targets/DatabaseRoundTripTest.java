package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.table.FileFormat;

/** Random targets leave the database in every format and come back into it as they were. */
@QuarkusTest
class DatabaseRoundTripTest extends SiteTest {

    private static final int SIZE = 40;

    private static final List<String> TEXTS = List.of(
            "plain",
            "comma, \"quoted\" 'single'",
            "<tag> & ]]> entity;",
            "back\\slash",
            "Ω Čeština 星",
            "1.50",
            "007",
            "NaN",
            "true",
            "# comment",
            "null",
            "-");

    private static final List<String> KEYS =
            List.of("colour", "redshift", "name_of_finder", "klíč", "two words", "a,b", "ra", "source");

    @Inject
    Targets targets;

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void whatIsExportedComesBackIntoTheDatabaseAsItWas(FileFormat format) {
        Viewer who = people.viewer(People.BOB);
        Visitor bob = bob();
        String prefix = "back-" + format.ordinal();
        Random random = new Random(format.ordinal());
        for (int i = 0; i < SIZE; i++) {
            targets.create(draft(prefix + " " + i, random), who);
        }
        Map<String, Object> before = all(bob, prefix);
        assertEquals(SIZE, before.size());
        byte[] file = bob.request()
                .get("/targets/export/?name=" + prefix + "&format=" + format.id())
                .asByteArray();
        for (String name : before.keySet()) {
            targets.delete(targets.findByName(name, who).orElseThrow().getId(), who);
        }
        assertTrue(all(bob, prefix).isEmpty());
        String said = imported(bob, file);
        assertTrue(said.contains(SIZE + " targets created, 0 changed, 0 refused"), said);
        Map<String, Object> after = all(bob, prefix);
        before.forEach((name, target) -> assertEquals(target, after.get(name), name));
        assertEquals(before.size(), after.size());
    }

    private static String imported(Visitor bob, byte[] file) {
        String path = bob.upload(
                        "/targets/import/files/",
                        Map.of(),
                        new Visitor.Upload("target_csv", "back.bin", file, "application/octet-stream"))
                .is(303)
                .location();
        bob.post(path + "start/", Map.of("mode", "create", "type", "SIDEREAL", "visibility", "", "list", ""))
                .is(303);
        Eventually.is("the file is read", () -> bob.get(path).has("#import-result"));
        Page page = bob.get(path);
        return page.text("#import-result");
    }

    /** What the API says of them, without what is new in a new row. */
    private static Map<String, Object> all(Visitor bob, String prefix) {
        Map<String, Object> all = new TreeMap<>();
        List<Map<String, Object>> found = bob.getJson("/api/targets/?limit=100&name=" + prefix)
                .is(200)
                .json()
                .getList("results");
        for (Map<String, Object> target : found) {
            Map<String, Object> lasting = new LinkedHashMap<>(target);
            lasting.keySet().removeAll(List.of("id", "created", "modified"));
            lasting.put("aliases", texts(target, "aliases", "name", "name").keySet());
            lasting.put("targetextra_set", texts(target, "targetextra_set", "key", "value"));
            all.put((String) target.get("name"), lasting);
        }
        return all;
    }

    private static Map<Object, Object> texts(Map<String, Object> target, String set, String key, String value) {
        Map<Object, Object> texts = new TreeMap<>();
        for (Object each : (List<?>) target.get(set)) {
            Map<?, ?> one = (Map<?, ?>) each;
            texts.put(one.get(key), one.get(value));
        }
        return texts;
    }

    private static TargetDraft draft(String name, Random random) {
        TargetDraft draft = random.nextBoolean()
                ? TargetDraft.sidereal(name, random.nextDouble() * 360, random.nextDouble() * 180 - 90)
                : moving(name, random);
        draft.visibility(Visibility.values()[random.nextInt(Visibility.values().length)]);
        for (TargetField field :
                List.of(TargetField.PARALLAX, TargetField.PM_RA, TargetField.DISTANCE, TargetField.ABS_MAG)) {
            if (random.nextBoolean()) {
                draft.set(field.wireName(), random.nextInt(4) == 0 ? 0.0 : random.nextDouble() * 1e-3);
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            draft.alias(name + " alias " + i + " " + TEXTS.get(random.nextInt(TEXTS.size())));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            draft.extra(KEYS.get(random.nextInt(KEYS.size())), TEXTS.get(random.nextInt(TEXTS.size())));
        }
        return draft;
    }

    private static TargetDraft moving(String name, Random random) {
        OrbitScheme scheme = OrbitScheme.values()[random.nextInt(OrbitScheme.values().length)];
        List<TargetField> elements = new ArrayList<>(List.of(
                TargetField.EPOCH_OF_ELEMENTS,
                TargetField.INCLINATION,
                TargetField.LNG_ASC_NODE,
                TargetField.ARG_OF_PERIHELION));
        TargetDraft draft = TargetDraft.nonSidereal(name, scheme).set("eccentricity", random.nextDouble() * 0.8);
        switch (scheme) {
            case MPC_COMET -> elements.addAll(List.of(TargetField.PERIHDIST, TargetField.EPOCH_OF_PERIHELION));
            case MPC_MINOR_PLANET -> elements.addAll(List.of(TargetField.MEAN_ANOMALY, TargetField.SEMIMAJOR_AXIS));
            case JPL_MAJOR_PLANET ->
                elements.addAll(
                        List.of(TargetField.MEAN_ANOMALY, TargetField.SEMIMAJOR_AXIS, TargetField.MEAN_DAILY_MOTION));
        }
        elements.forEach(field -> draft.set(field.wireName(), 1 + random.nextDouble() * 100));
        return draft;
    }
}

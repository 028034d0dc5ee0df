package org.tomtoolkit.targets.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.table.FileFormat;
import org.tomtoolkit.targets.table.SourceTable;

/** What is written in any format comes back as it was, to the last bit. */
class RoundTripTest {

    private static final List<String> TEXTS = List.of(
            "plain",
            "two words",
            "comma, \"quoted\" 'single'",
            "<tag> & ]]> entity;",
            "back\\slash \\u0041 \\n",
            "line\nbreak\r\nand\ttab",
            "Ω Čeština 星 é",
            "𝛼 beyond",
            "1.50",
            "007",
            "NaN",
            "true",
            "# comment",
            "null",
            "-",
            "  blanks around ",
            "");

    private static final List<String> KEYS = List.of(
            "colour",
            "Colour",
            "redshift",
            "ra",
            "name_of_finder",
            "id",
            "groups",
            "extras_json",
            "two words",
            "klíč",
            "x".repeat(120),
            "a,b",
            "extra:x",
            "dist",
            "source");

    @TempDir
    Path folder;

    private final TargetColumns columns = new TargetColumns(List.of());

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void targetsComeBackAsTheyWere(FileFormat format) throws Exception {
        for (int seed = 1; seed <= 8; seed++) {
            Random random = new Random(seed);
            List<Exported> targets = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                targets.add(target(i, seed, random));
            }
            Path file = folder.resolve("targets-" + seed);
            write(format, targets, file);
            assertEquals(format, SourceTables.recognise(file));
            compare(targets, read(file), format + " " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void noTargetsAreAFileWithoutRows(FileFormat format) throws Exception {
        Path file = folder.resolve("empty");
        write(format, List.of(), file);
        if (format != FileFormat.JSON) {
            assertTrue(read(file).isEmpty());
        }
    }

    private void write(FileFormat format, List<Exported> targets, Path file) throws Exception {
        TreeSet<String> keys = new TreeSet<>();
        int aliases = 0;
        for (Exported each : targets) {
            keys.addAll(each.extras().keySet());
            aliases = Math.max(aliases, each.aliases().size());
        }
        ExportLayout layout = new ExportLayout(format, columns, List.copyOf(keys), aliases, true);
        try (OutputStream out = Files.newOutputStream(file)) {
            new ExportFile(format, layout).write(targets::iterator, out);
        }
    }

    private List<TargetDraft> read(Path file) throws Exception {
        List<TargetDraft> drafts = new ArrayList<>();
        try (SourceTable table = SourceTables.open(SourceTables.recognise(file), file)) {
            ImportPlan plan = columns.guess().of(table.columns());
            assertEquals(List.of(), plan.problems());
            RowDrafts rows = new RowDrafts(plan, Map.of());
            while (table.next()) {
                assertEquals("", table.problem());
                drafts.add(rows.draft(table.cells(), new ArrayList<>()));
            }
        }
        return drafts;
    }

    private static void compare(List<Exported> targets, List<TargetDraft> drafts, String what) {
        assertEquals(targets.size(), drafts.size(), what);
        for (int i = 0; i < drafts.size(); i++) {
            Target target = targets.get(i).target();
            TargetDraft draft = drafts.get(i);
            String which = what + " row " + i;
            assertEquals(target.getName(), draft.value("name"), which);
            assertEquals(target.getType().name(), draft.value("type"), which);
            assertEquals(target.getVisibility().name(), draft.value("permissions"), which);
            assertEquals(target.getScheme() == null ? null : target.getScheme().name(), draft.value("scheme"), which);
            for (TargetField field : TargetField.values()) {
                Object text = draft.value(field.wireName());
                Double value = text == null ? null : Double.valueOf(text.toString());
                assertEquals(field.get(target), value, which + " " + field);
            }
            List<String> aliases = draft.aliases() == null ? List.of() : draft.aliases();
            assertEquals(targets.get(i).aliases(), aliases, which);
            Map<String, String> extras = draft.extras() == null ? Map.of() : draft.extras();
            assertEquals(new HashMap<>(targets.get(i).extras()), new HashMap<>(extras), which);
        }
    }

    private static Exported target(int number, int seed, Random random) {
        Target target = new Target();
        String name =
                "T" + number + " " + word(random).replaceAll("\\p{Cntrl}", "").strip();
        target.setName(name.strip());
        target.setType(random.nextBoolean() ? TargetType.SIDEREAL : TargetType.NON_SIDEREAL);
        target.setVisibility(Visibility.values()[random.nextInt(3)]);
        target.setCreated(Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt()));
        target.setModified(target.getCreated());
        if (target.getType() == TargetType.NON_SIDEREAL) {
            target.setScheme(OrbitScheme.values()[random.nextInt(OrbitScheme.values().length)]);
        }
        for (TargetField field : TargetField.values()) {
            if (random.nextInt(3) > 0) {
                field.set(target, number(random));
            }
        }
        List<String> aliases = new ArrayList<>();
        int count = seed == 5 && number == 3 ? 45 : random.nextInt(4);
        for (int i = 0; i < count; i++) {
            aliases.add("A" + number + "-" + i + " Ω\\");
        }
        Map<String, String> extras = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            extras.put(KEYS.get(random.nextInt(KEYS.size())), word(random));
        }
        return new Exported(target, aliases, extras, Map.of());
    }

    private static String word(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static Double number(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> 0.0;
            case 1 -> random.nextDouble() * 360;
            case 2 -> -random.nextDouble() * 1e-9;
            case 3 -> Math.scalb(random.nextDouble(), random.nextInt(600) - 300);
            case 4 -> (double) random.nextInt(100_000);
            default -> random.nextGaussian() * 1e6;
        };
    }
}

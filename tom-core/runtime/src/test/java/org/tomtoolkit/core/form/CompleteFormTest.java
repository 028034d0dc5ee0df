package org.tomtoolkit.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks, files, dependent fields, times as astronomers write them, filling from an address. */
class CompleteFormTest {

    private static final Form EXPOSURES = Form.of(Field.blocks(
                    "exposures",
                    Form.of(
                            Field.choice("filter", Choice.of("r"), Choice.of("g"))
                                    .required(),
                            Field.decimal("seconds").required().min(0.1),
                            Field.bool("dither"),
                            Field.decimal("step").required().showWhen("dither", "true")))
            .required()
            .maxBlocks(3));

    private record Sent(String name, long bytes) implements FormFile {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(new byte[0]);
        }
    }

    private static Map<String, List<String>> block(int number, String filter, String seconds) {
        String prefix = "exposures." + number + ".";
        return Map.of(prefix + "filter", List.of(filter), prefix + "seconds", List.of(seconds));
    }

    private static Map<String, List<String>> both(Map<String, List<String>> one, Map<String, List<String>> other) {
        Map<String, List<String>> all = new java.util.HashMap<>(one);
        all.putAll(other);
        return all;
    }

    @Test
    void blocksAreBoundInOrderWhateverTheirNumbers() {
        FormValues values =
                EXPOSURES.bind(both(block(7, "g", "20"), block(2, "r", "10"))).valuesOrThrow();
        List<FormValues> blocks = values.blocks("exposures");
        assertEquals(
                List.of("r", "g"), blocks.stream().map(b -> b.text("filter")).toList());
        assertEquals(20.0, blocks.get(1).decimal("seconds"));
        assertNull(blocks.get(0).decimal("step"));
    }

    @Test
    void anErrorInABlockStandsAtItsField() {
        BoundForm form = EXPOSURES.bind(both(block(0, "r", "10"), block(4, "u", "0")));
        assertEquals(1, form.errorsAt("exposures.4.filter").size());
        assertEquals(1, form.errorsAt("exposures.4.seconds").size());
        assertEquals(2, form.errors().asMap().size());
        assertEquals("0", form.blocks("exposures").get(1).text("exposures.4.seconds"));
        assertEquals(5, form.nextBlock("exposures"));
    }

    @Test
    void aFieldOfABlockDependsOnItsOwnBlock() {
        Map<String, List<String>> sent = both(block(0, "r", "1"), block(1, "r", "1"));
        sent = both(sent, Map.of("exposures.1.dither", List.of("on")));
        assertEquals(
                List.of("exposures.1.step"),
                List.copyOf(EXPOSURES.bind(sent).errors().asMap().keySet()));
    }

    @Test
    void tooManyBlocksAndNoneAreErrors() {
        assertEquals(1, EXPOSURES.bind(Map.of()).errorsAt("exposures").size());
        Map<String, List<String>> many = Map.of();
        for (int i = 0; i < 4; i++) {
            many = both(many, block(i, "r", "1"));
        }
        assertEquals(1, EXPOSURES.bind(many).errorsAt("exposures").size());
    }

    @Test
    void blocksGoToJsonAndBack() {
        FormValues values =
                EXPOSURES.bind(both(block(0, "r", "10"), block(1, "g", "20"))).valuesOrThrow();
        FormValues again = EXPOSURES.bindJson(values.toJson()).valuesOrThrow();
        assertEquals(values.toJson(), again.toJson());
        assertEquals(
                "20",
                EXPOSURES.prefilled(values.toJson()).blocks("exposures").get(1).text("exposures.1.seconds"));
    }

    @Test
    void anEmptyFormHasOneEmptyBlockAndATemplateForMore() {
        BoundForm form = EXPOSURES.empty();
        assertEquals(1, form.blocks("exposures").size());
        assertTrue(form.emptyBlock("exposures")
                .form()
                .field("exposures.__index__.seconds")
                .isPresent());
    }

    @Test
    void blocksInBlocksAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Field.blocks("outer", EXPOSURES));
    }

    @Test
    void theSchemaOfBlocksIsThatOfAnArray() {
        Map<?, ?> properties = (Map<?, ?>) EXPOSURES.jsonSchema().get("properties");
        Map<?, ?> exposures = (Map<?, ?>) properties.get("exposures");
        assertEquals("array", exposures.get("type"));
        assertEquals(1, exposures.get("minItems"));
        Map<?, ?> items = (Map<?, ?>) exposures.get("items");
        assertEquals(List.of("filter", "seconds"), items.get("required"));
        assertFalse(items.containsKey("$schema"));
    }

    @Test
    void filesAreRequiredAndLimited() {
        Form form = Form.of(Field.file("table").required().maxBytes(1000));
        assertTrue(form.hasFiles());
        assertEquals(
                1,
                form.bind(Map.of("table", List.of("a text is no file")))
                        .errorsAt("table")
                        .size());
        assertEquals(
                1,
                form.bind(Map.of(), Map.of("table", List.of(new Sent("big.csv", 1001))))
                        .errorsAt("table")
                        .size());
        BoundForm good = form.bind(Map.of(), Map.of("table", List.of(new Sent("small.csv", 1000))));
        assertEquals("small.csv", good.valuesOrThrow().files("table").get(0).name());
        assertTrue(good.values().toJson().isEmpty());
    }

    @Test
    void aFieldThatDependsOnAHiddenOneIsHiddenToo() {
        Form form = Form.of(
                Field.choice("mode", Choice.of("single"), Choice.of("series")).required(),
                Field.bool("limited").showWhen("mode", "series"),
                Field.integer("most").required().showWhen("limited", "true"));
        BoundForm hidden = form.bind(Map.of("mode", List.of("single"), "limited", List.of("on"), "most", List.of("x")));
        assertTrue(hidden.isValid(), () -> hidden.errors().asMap().toString());
        assertFalse(hidden.values().has("most"));
        assertEquals(
                1,
                form.bind(Map.of("mode", List.of("series"), "limited", List.of("on")))
                        .errorsAt("most")
                        .size());
    }

    @Test
    void fieldsThatDependOnEachOtherEndNowhereBad() {
        Form form = Form.of(Field.text("a").showWhen("b", "x"), Field.text("b").showWhen("a", "x"));
        assertTrue(form.bind(Map.of("a", List.of("x"), "b", List.of("x"))).isValid());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20 04:00, 2026-11-20T04:00:00Z",
        "2026-11-20 04:00:30, 2026-11-20T04:00:30Z",
        "2026-11-20  04:00 UTC, 2026-11-20T04:00:00Z",
        "2026-11-20T04:00:00.250Z, 2026-11-20T04:00:00.250Z",
        "2026-11-20T06:00+02:00, 2026-11-20T04:00:00Z",
        "2026-11-20, 2026-11-20T00:00:00Z",
        "51544.5, 2000-01-01T12:00:00Z",
        "2451545.0, 2000-01-01T12:00:00Z",
        "61364, 2026-11-20T00:00:00Z"
    })
    void timesAreReadAsAstronomersWriteThem(String text, String instant) {
        FormValues values =
                Form.of(Field.datetime("t")).bind(Map.of("t", List.of(text))).valuesOrThrow();
        assertEquals(Instant.parse(instant), values.instant("t"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"300000", "9999999", "12:00", "2026-11-20 25:00", "1e5", "-5", "20.11.2026 04:00"})
    void otherTimesAreErrors(String text) {
        BoundForm form = Form.of(Field.datetime("t")).bind(Map.of("t", List.of(text)));
        assertEquals(1, form.errors().asMap().size(), text);
    }

    @Test
    void aTimeIsShownAsItIsTyped() {
        Form form = Form.of(Field.datetime("t"));
        assertEquals(
                "2026-11-20 04:00",
                form.prefilled(Map.of("t", Instant.parse("2026-11-20T04:00:00Z")))
                        .text("t"));
        assertEquals(
                "2026-11-20 04:00:09",
                form.prefilled(Map.of("t", Instant.parse("2026-11-20T04:00:09Z")))
                        .text("t"));
    }

    @Test
    void anAddressFillsKnownFieldsButNoSecretAndNoHiddenOnes() {
        Form form = Form.of(
                Field.text("name").maxLength(10),
                Field.text("note").initial("as ever"),
                Field.password("password"),
                Field.hidden("owner"),
                Field.multiChoice("sites", Choice.of("a"), Choice.of("b")));
        BoundForm filled = form.fromQuery(Map.of(
                "name", List.of("M 31"),
                "password", List.of("secret"),
                "owner", List.of("7"),
                "unknown", List.of("x"),
                "sites", List.of("a", "b")));
        assertEquals("M 31", filled.text("name"));
        assertEquals("as ever", filled.text("note"));
        assertEquals("", filled.text("password"));
        assertEquals("", filled.text("owner"));
        assertEquals(List.of("a", "b"), filled.texts("sites"));
        assertEquals("", form.fromQuery(Map.of("name", List.of("x".repeat(11)))).text("name"));
        assertTrue(filled.isValid());
    }
}

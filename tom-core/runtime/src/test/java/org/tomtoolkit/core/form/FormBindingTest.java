package org.tomtoolkit.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.ValidationException;

class FormBindingTest {

    @Test
    void everyTypeIsBoundToItsValue() {
        FormValues values = Form.of(
                        Field.text("name"),
                        Field.integer("count"),
                        Field.decimal("exposure"),
                        Field.bool("urgent"),
                        Field.choice("filter", Choice.of("g"), Choice.of("r")),
                        Field.multiChoice("sites", Choice.of("lsc"), Choice.of("cpt"), Choice.of("coj")),
                        Field.date("night"),
                        Field.datetime("start"),
                        Field.rightAscension("ra"),
                        Field.declination("dec"))
                .bind(Map.of(
                        "name", List.of("  SN 2026abc "),
                        "count", List.of("3"),
                        "exposure", List.of("1.5e2"),
                        "urgent", List.of("on"),
                        "filter", List.of("r"),
                        "sites", List.of("lsc", "coj", "lsc"),
                        "night", List.of("2026-11-20"),
                        "start", List.of("2026-11-20T04:00:00"),
                        "ra", List.of("13:29:52.7"),
                        "dec", List.of("+47:11:42")))
                .valuesOrThrow();
        assertEquals("SN 2026abc", values.text("name"));
        assertEquals(3L, values.integer("count"));
        assertEquals(150.0, values.decimal("exposure"));
        assertTrue(values.bool("urgent"));
        assertEquals("r", values.text("filter"));
        assertEquals(List.of("lsc", "coj"), values.list("sites"));
        assertEquals(LocalDate.of(2026, 11, 20), values.date("night"));
        assertEquals(Instant.parse("2026-11-20T04:00:00Z"), values.instant("start"));
        assertEquals(202.469583, values.decimal("ra"), 1e-6);
        assertEquals(47.195, values.decimal("dec"), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e400",
                "-1e400",
                "1e99999999",
                "0x1p3",
                "1d",
                "2f",
                "1,5",
                "1_000",
                "٣x",
                "--1",
                "1.2.3",
                "11111111111111111111111111111111111111111"
            })
    void whatIsNoFiniteDecimalNumberIsRefused(String text) {
        assertEquals(List.of("Enter a number."), errors(Field.decimal("x"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e30", "1e999999999", "9223372036854775808", "NaN", "abc", "0x10"})
    void whatIsNoWholeNumberIsRefused(String text) {
        assertFalse(errors(Field.integer("x"), text).isEmpty(), text);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "7.0, 7", "1e3, 1000", "-9223372036854775808, -9223372036854775808"})
    void aWholeNumberMayBeWrittenInSeveralWays(String text, long value) {
        assertEquals(value, bind(Field.integer("x"), text).valuesOrThrow().integer("x"));
    }

    @Test
    void aHugeExponentCostsNoTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            errors(Field.integer("x"), "1e999999999");
            errors(Field.decimal("x"), "1e-999999999");
            errors(Field.decimal("x"), "9".repeat(10_000));
        });
    }

    @Test
    void limitsAreInclusiveAndSayWhatTheyAre() {
        Field exposure = Field.decimal("x").min(0.1).max(3600);
        assertEquals(List.of(), errors(exposure, "0.1"));
        assertEquals(List.of(), errors(exposure, "3600"));
        assertEquals(List.of("Must be 0.1 or more."), errors(exposure, "0.09"));
        assertEquals(List.of("Must be 3600 or less."), errors(exposure, "3600.01"));
        assertEquals(List.of("Must be 1 or more."), errors(Field.integer("x").min(1), "0"));
    }

    @Test
    void longTextAndNulAreRefused() {
        assertEquals(
                List.of("At most 3 characters, this has 4."),
                errors(Field.text("x").maxLength(3), "abcd"));
        assertEquals(1, errors(Field.text("x"), "a\0b").size());
    }

    @Test
    void onlyOfferedChoicesAreAccepted() {
        Field filter = Field.choice("x", Choice.of("g"), Choice.of("r"));
        assertEquals(List.of(), errors(filter, "g"));
        assertEquals(1, errors(filter, "z").size());
        assertEquals(1, errors(Field.multiChoice("x", Choice.of("g")), "z").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "20-11-2026", "+999999-01-01", "0000-01-01", "tomorrow"})
    void impossibleDatesAreRefused(String text) {
        assertEquals(1, errors(Field.date("x"), text).size());
        assertEquals(1, errors(Field.datetime("x"), text).size());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20 04:00, 2026-11-20T04:00:00Z",
        "2026-11-20T04:00:00Z, 2026-11-20T04:00:00Z",
        "2026-11-20T04:00:00+02:00, 2026-11-20T02:00:00Z",
        "2026-11-20, 2026-11-20T00:00:00Z"
    })
    void aTimeWithoutOffsetIsUtc(String text, String instant) {
        assertEquals(
                Instant.parse(instant),
                bind(Field.datetime("x"), text).valuesOrThrow().instant("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "-1", "NaN", "25:00:00", "12:61:00"})
    void rightAscensionStaysOnTheSky(String text) {
        assertEquals(1, errors(Field.rightAscension("x"), text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"90.1", "-91", "+91:00:00", "abc"})
    void declinationStaysOnTheSky(String text) {
        assertEquals(1, errors(Field.declination("x"), text).size());
    }

    @Test
    void anEmptyRequiredFieldIsAnErrorAndAnEmptyOptionalOneHasNoValue() {
        assertEquals(List.of("This field is required."), errors(Field.text("x").required(), "   "));
        FormValues values = bind(Field.decimal("x"), "").valuesOrThrow();
        assertFalse(values.has("x"));
        assertNull(values.decimal("x"));
    }

    @Test
    void anAbsentCheckboxIsFalse() {
        FormValues values = Form.of(Field.bool("x")).bind(Map.of()).valuesOrThrow();
        assertTrue(values.has("x"));
        assertFalse(values.bool("x"));
    }

    @Test
    void aFieldThatIsNotShownIsNeitherRequiredNorBound() {
        Form form = Form.of(
                Field.choice("mode", Choice.of("single"), Choice.of("series")),
                Field.integer("repeats").required().showWhen("mode", "series"),
                Field.bool("dither"),
                Field.decimal("offset").required().showWhen("dither", "true"));
        BoundForm single = form.bind(Map.of("mode", List.of("single"), "repeats", List.of("many")));
        assertTrue(single.isValid(), () -> single.errors().asMap().toString());
        assertFalse(single.values().has("repeats"));
        BoundForm series = form.bind(Map.of("mode", List.of("series"), "dither", List.of("on")));
        assertEquals(
                java.util.Set.of("repeats", "offset"), series.errors().asMap().keySet());
    }

    @Test
    void jsonIsBoundLikeAForm() {
        FormValues values = Form.of(Field.decimal("mag"), Field.bool("urgent"), Field.multiChoice("s", Choice.of("a")))
                .bindJson(Map.of("mag", 17.25, "urgent", true, "s", List.of("a")))
                .valuesOrThrow();
        assertEquals(17.25, values.decimal("mag"));
        assertTrue(values.bool("urgent"));
        assertEquals(List.of("a"), values.list("s"));
    }

    @Test
    void passwordsAreNeverShownAgain() {
        BoundForm form = bind(Field.password("x"), "secret");
        assertEquals("", form.text("x"));
        assertEquals("secret", form.values().text("x"));
    }

    @Test
    void whatWasTypedIsShownAgainWithItsErrors() {
        BoundForm form = bind(Field.decimal("x"), "12 o'clock");
        assertEquals("12 o'clock", form.text("x"));
        assertEquals(1, form.errorsAt("x").size());
        ValidationException e = assertThrows(ValidationException.class, form::valuesOrThrow);
        assertEquals(400, e.status());
    }

    @Test
    void twoFieldsOfOneNameAreAMistakeOfTheDeveloper() {
        assertThrows(IllegalArgumentException.class, () -> Form.of(Field.text("a"), Field.text("a")));
    }

    private static List<String> errors(Field field, String text) {
        return bind(field, text).errorsAt("x");
    }

    private static BoundForm bind(Field field, String text) {
        return Form.of(field).bind(Map.of("x", List.of(text)));
    }
}

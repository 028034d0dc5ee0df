package org.tomtoolkit.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.form.FieldErrors;

class TargetRulesTest {

    private static FieldErrors errors(TargetDraft draft) {
        Target target = new Target();
        FieldErrors errors = new FieldErrors();
        DraftReader.read(draft, target, errors);
        TargetRules.check(target, errors);
        return errors;
    }

    private static Set<String> fields(TargetDraft draft) {
        return errors(draft).asMap().keySet();
    }

    private static Target read(TargetDraft draft) {
        Target target = new Target();
        FieldErrors errors = new FieldErrors();
        DraftReader.read(draft, target, errors);
        assertTrue(errors.isEmpty(), () -> errors.asMap().toString());
        return target;
    }

    private static TargetDraft orbit(OrbitScheme scheme) {
        return TargetDraft.nonSidereal("Ceres", scheme)
                .set("epoch_of_elements", 60600)
                .set("inclination", 10.59)
                .set("lng_asc_node", 80.25)
                .set("arg_of_perihelion", 73.3)
                .set("eccentricity", 0.0789);
    }

    @Test
    void zeroIsAValue() {
        assertEquals(Set.of(), fields(TargetDraft.sidereal("Zero", 0, 0)));
        assertEquals(
                Set.of(),
                fields(orbit(OrbitScheme.MPC_MINOR_PLANET)
                        .set("mean_anomaly", 0)
                        .set("semimajor_axis", 2.7)));
    }

    @Test
    void aSiderealTargetNeedsItsPosition() {
        TargetDraft draft =
                new TargetDraft().set("name", "X").set("type", "SIDEREAL").set("ra", " ");
        assertEquals(Set.of("ra", "dec"), fields(draft));
        assertEquals(List.of("This field is required."), errors(draft).at("ra"));
    }

    @Test
    void nameAndTypeAreAlwaysNeeded() {
        assertEquals(Set.of("name", "type"), fields(new TargetDraft()));
        assertEquals(Set.of("name"), fields(TargetDraft.sidereal("  ", 1, 2)));
        assertEquals(Set.of("name"), fields(TargetDraft.sidereal("n".repeat(101), 1, 2)));
        assertEquals(Set.of("name"), fields(TargetDraft.sidereal("two\nlines", 1, 2)));
        assertEquals(Set.of(), fields(TargetDraft.sidereal("n".repeat(100), 1, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "05:34:31.94, 83.63308333",
        "5h34m31.94s, 83.63308333",
        "5 34 31.94, 83.63308333",
        "83.63308, 83.63308",
        "360, 0",
        "1e2, 100"
    })
    void rightAscensionIsHoursWhenSexagesimalElseDegrees(String text, double degrees) {
        assertEquals(
                degrees, read(TargetDraft.sidereal("M1", 1, 22).set("ra", text)).getRa(), 1e-8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "-10", "NaN", "inf", "25:00:00", "abc", "1,5"})
    void anImpossibleRightAscensionIsRefusedAtItsField(String text) {
        assertEquals(Set.of("ra"), fields(TargetDraft.sidereal("X", 1, 2).set("ra", text)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {90.0001, -90.0001, Double.NaN, Double.POSITIVE_INFINITY})
    void anImpossibleDeclinationIsRefusedAtItsField(double dec) {
        assertEquals(Set.of("dec"), fields(TargetDraft.sidereal("X", 1, dec)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-inf", "1e999", "0x1p3", "five", "1d"})
    void aNumberMustBeFinite(String text) {
        assertEquals(Set.of("parallax"), fields(TargetDraft.sidereal("X", 1, 2).set("parallax", text)));
    }

    @Test
    void unknownChoicesAreNamed() {
        FieldErrors errors = errors(TargetDraft.sidereal("X", 1, 2).set("type", "GALAXY"));
        assertTrue(errors.at("type").get(0).contains("GALAXY"));
        assertEquals(Set.of("scheme"), fields(TargetDraft.sidereal("X", 1, 2).set("scheme", "NOPE")));
        assertEquals(
                Set.of("permissions"), fields(TargetDraft.sidereal("X", 1, 2).set("permissions", "SECRET")));
    }

    @Test
    void aMovingTargetNeedsFiveElements() {
        TargetDraft draft = new TargetDraft().set("name", "X").set("type", "NON_SIDEREAL");
        assertEquals(
                Set.of("epoch_of_elements", "inclination", "lng_asc_node", "arg_of_perihelion", "eccentricity"),
                fields(draft));
    }

    @Test
    void eachSchemeNeedsItsOwnElements() {
        assertEquals(Set.of("perihdist", "epoch_of_perihelion"), fields(orbit(OrbitScheme.MPC_COMET)));
        assertEquals(Set.of("mean_anomaly", "semimajor_axis"), fields(orbit(OrbitScheme.MPC_MINOR_PLANET)));
        assertEquals(
                Set.of("mean_daily_motion", "mean_anomaly", "semimajor_axis"),
                fields(orbit(OrbitScheme.JPL_MAJOR_PLANET)));
    }

    @Test
    void withoutASchemeTheFiveElementsAreEnough() {
        assertEquals(Set.of(), fields(orbit(OrbitScheme.MPC_COMET).set("scheme", "")));
    }

    @Test
    void highEccentricityCallsForTheCometScheme() {
        TargetDraft draft = orbit(OrbitScheme.MPC_MINOR_PLANET)
                .set("mean_anomaly", 1)
                .set("semimajor_axis", 2.7)
                .set("eccentricity", 0.95);
        FieldErrors errors = errors(draft);
        assertEquals(Set.of("eccentricity"), errors.asMap().keySet());
        assertTrue(errors.at("eccentricity").get(0).contains("MPC Comet"));
    }

    @ParameterizedTest
    @CsvSource({"epoch_of_elements, 2460000.5", "epoch_of_elements, -1", "epoch_of_perihelion, 100001"})
    void epochsAreModifiedJulianDates(String field, double value) {
        TargetDraft draft = orbit(OrbitScheme.MPC_COMET)
                .set("perihdist", 1.2)
                .set("epoch_of_perihelion", 59520)
                .set(field, value);
        assertEquals(Set.of(field), fields(draft));
    }

    @ParameterizedTest
    @EnumSource(TargetField.class)
    void everyFieldIsReadFromNumberAndTextAndEmptied(TargetField field) {
        double value = field == TargetField.EPOCH ? 2000 : 1.5;
        TargetDraft draft = TargetDraft.sidereal("X", 1, 2).set(field.wireName(), value);
        Target target = read(draft);
        assertEquals(value, field.get(target));
        DraftReader.read(new TargetDraft().set(field.wireName(), "1750"), target, new FieldErrors());
        DraftReader.read(new TargetDraft().set(field.wireName(), ""), target, new FieldErrors());
        assertEquals(null, field.get(target));
    }

    @Test
    void aDraftChangesOnlyWhatItMentions() {
        Target target = read(TargetDraft.sidereal("X", 1, 2).set("distance", 10));
        DraftReader.read(new TargetDraft().set("distance_err", 0), target, new FieldErrors());
        assertEquals(10.0, target.getDistance());
        assertEquals(0.0, target.getDistanceErr());
        assertFalse(target.getRa() == null);
    }

    @Test
    void attributesOfFieldsExist() {
        Set<String> attributes = new HashSet<>();
        for (Class<?> type = Target.class; type != null; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredFields()).map(Field::getName).forEach(attributes::add);
        }
        for (TargetField field : TargetField.values()) {
            assertTrue(attributes.contains(field.attribute()), field.attribute());
        }
    }
}

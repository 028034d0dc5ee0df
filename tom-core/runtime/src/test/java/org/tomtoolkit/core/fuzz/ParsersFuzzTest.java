package org.tomtoolkit.core.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.files.SafeNames;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldType;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.sky.AngleFormatException;
import org.tomtoolkit.core.sky.Angles;
import org.tomtoolkit.core.sky.ConeZones;
import org.tomtoolkit.core.sky.SkyPosition;

/**
 * What takes text from outside, under Jazzer: a build runs the stored inputs, {@code JAZZER_FUZZ=1} with one test chosen
 * searches for new ones.
 */
class ParsersFuzzTest {

    private static final Form EVERY_TYPE = Form.of(Arrays.stream(FieldType.values())
            .map(type -> Field.of("f" + type.ordinal(), type).required(type.ordinal() % 2 == 0))
            .toList());

    @FuzzTest(maxDuration = "30s")
    void forms(FuzzedDataProvider data) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        EVERY_TYPE
                .fields()
                .forEach(field -> texts.put(
                        field.name(),
                        List.of(data.consumeString(40), data.consumeString(5)).subList(0, data.consumeInt(0, 2))));
        BoundForm bound = EVERY_TYPE.bind(texts);
        assertEquals(bound.errors().isEmpty(), bound.isValid());
        EVERY_TYPE
                .bindJson(Map.of("f0", data.consumeString(20), "f1", data.consumeDouble(), "f2", data.consumeLong()))
                .isValid();
    }

    @FuzzTest(maxDuration = "30s")
    void angles(FuzzedDataProvider data) {
        boolean rightAscension = data.consumeBoolean();
        String text = data.consumeRemainingAsString();
        try {
            double degrees = rightAscension ? Angles.parseRaDeg(text) : Angles.parseDecDeg(text);
            boolean inRange = rightAscension ? degrees >= 0 && degrees < 360 : Math.abs(degrees) <= 90;
            assertTrue(inRange, text + " is " + degrees);
        } catch (AngleFormatException expected) {
            assertFalse(expected.getMessage().isBlank());
        }
    }

    @FuzzTest(maxDuration = "30s")
    void namesOfFiles(FuzzedDataProvider data) {
        String name = SafeNames.fileName(data.consumeRemainingAsString());
        assertFalse(name.isBlank() || name.startsWith(".") || name.matches("(?s).*[/\\\\\\x00-\\x1f].*"), name);
        assertTrue(name.length() <= 255, name);
    }

    @FuzzTest(maxDuration = "30s")
    void cones(FuzzedDataProvider data) {
        double ra = data.consumeRegularDouble(0, 359.999999);
        double dec = data.consumeRegularDouble(-90, 90);
        double radius = data.consumeRegularDouble(0, 180);
        ConeZones cone = ConeZones.of(new SkyPosition(ra, dec), radius);
        boolean found = cone.bands().stream().anyMatch(band -> band.contains(ConeZones.zone(dec), ra));
        assertTrue(found && cone.bands().size() <= ConeZones.MAX_BANDS, ra + " " + dec + " " + radius);
    }
}

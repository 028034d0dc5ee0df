package org.tomtoolkit.targets.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tomtoolkit.targets.TargetField;

class FieldUnitsTest {

    private static double converted(TargetField field, String unit, String text) {
        return Double.parseDouble(FieldUnits.converted(field, unit, text));
    }

    @Test
    void numbersComeIntoTheUnitOfTheField() {
        assertEquals(10393.3, converted(TargetField.PM_DEC, "arcsec/yr", "10.3933"), 1e-9);
        assertEquals(202.4696, converted(TargetField.RA, "h", "13.497973333333333"), 1e-9);
        assertEquals(57.29577951308232, converted(TargetField.DEC, "rad", "1"), 1e-12);
        assertEquals(545.4, converted(TargetField.PARALLAX, "arcsec", "0.5454"), 1e-9);
        // 1 pc = 3.26156 ly; 1 pc = 206264.806 au
        assertEquals(1, converted(TargetField.DISTANCE, "ly", "3.261563777"), 1e-9);
        assertEquals(1, converted(TargetField.DISTANCE, "AU", "206264.80624709636"), 1e-12);
        assertEquals(365.25, converted(TargetField.EPHEMERIS_PERIOD, "yr", "1"), 0);
        assertEquals(0.24, converted(TargetField.MEAN_DAILY_MOTION, "arcsec/d", "864"), 1e-12);
    }

    @Test
    void aJulianDateLosesNoDigit() {
        assertEquals("59580.123456789", FieldUnits.converted(TargetField.EPOCH_OF_ELEMENTS, "JD", "2459580.623456789"));
    }

    @Test
    void whatIsNoNumberStaysForTheFieldToRefuse() {
        assertEquals("13:29:52", FieldUnits.converted(TargetField.RA, "h", "13:29:52"));
        assertEquals("unknown", FieldUnits.converted(TargetField.PM_RA, "arcsec/yr", "unknown"));
    }

    @Test
    void onlyUnitsThatFitAreOffered() {
        assertTrue(FieldUnits.of(TargetField.RA).contains("h"));
        assertTrue(!FieldUnits.of(TargetField.DEC).contains("h"));
        assertTrue(FieldUnits.of(TargetField.ECCENTRICITY).isEmpty());
        assertTrue(FieldUnits.parse(TargetField.RA, "mas/yr").isEmpty());
        assertEquals("mas/yr", FieldUnits.parse(TargetField.PM_RA, "mas.yr^-1").orElse(""));
        assertEquals("deg", FieldUnits.parse(TargetField.DEC, "Degrees").orElse(""));
    }
}

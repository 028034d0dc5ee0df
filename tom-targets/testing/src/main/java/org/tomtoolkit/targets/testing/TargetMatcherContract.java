package org.tomtoolkit.targets.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.targets.spi.TargetMatcher;

/**
 * What every matcher keeps. Extend it, answer your matcher and some names that it takes for the same and for different
 * objects:
 *
 * <pre>{@code
 * class SurveyMatcherTest extends TargetMatcherContract {
 *     protected TargetMatcher matcher() { return new SurveyMatcher(); }
 *     protected List<List<String>> same() { return List.of(List.of("SN 2011fe", "sn2011fe", "2011fe")); }
 *     protected List<String> different() { return List.of("SN 2011fe", "SN 2011ff"); }
 * }
 * }</pre>
 *
 * @since 1.0
 */
public abstract class TargetMatcherContract {

    private static final List<String> NAMES = List.of(
            "M 31",
            "NGC-224",
            "2MASS J00424433+4116074",
            "(1) Ceres",
            "α Cen",
            "İstanbul",
            "ß Lyr",
            "-",
            "()",
            "_",
            "星",
            "x".repeat(100),
            "İ".repeat(100),
            "ﬃ".repeat(100));

    /** The matcher under test. */
    protected abstract TargetMatcher matcher();

    /** Groups of names that it takes for one object each. */
    protected abstract List<List<String>> same();

    /** Names that it takes for different objects. */
    protected abstract List<String> different();

    private List<String> names() {
        List<String> all = new ArrayList<>(NAMES);
        same().forEach(all::addAll);
        all.addAll(different());
        return all;
    }

    @Test
    void aKeyIsNeverBlankAndFitsItsColumn() {
        for (String name : names()) {
            String key = matcher().key(name);
            assertFalse(key == null || key.isBlank(), () -> "The key of " + name + " is blank");
            assertTrue(key.length() <= 100, () -> "The key of " + name + " is too long: " + key.length());
        }
    }

    @Test
    void theSameNameHasTheSameKeyEachTimeAndInEachLanguage() {
        Locale before = Locale.getDefault();
        try {
            for (String name : names()) {
                Locale.setDefault(Locale.ENGLISH);
                String first = matcher().key(name);
                assertEquals(first, matcher().key(name));
                Locale.setDefault(Locale.forLanguageTag("tr"));
                assertEquals(
                        first, matcher().key(name), "The key of " + name + " depends on the language of the machine");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theKeyOfAKeyIsThatKey() {
        for (String name : names()) {
            String key = matcher().key(name);
            assertEquals(key, matcher().key(key), () -> "The key of " + name);
        }
    }

    @Test
    void blanksAroundANameDoNotMatter() {
        for (String name : same().stream().flatMap(List::stream).toList()) {
            assertEquals(matcher().key(name), matcher().key("  " + name + " "));
        }
    }

    @Test
    void namesOfOneObjectShareTheirKey() {
        for (List<String> group : same()) {
            group.forEach(name -> assertEquals(
                    matcher().key(group.get(0)),
                    matcher().key(name),
                    group.get(0) + " and " + name + " are one object"));
        }
    }

    @Test
    void namesOfDifferentObjectsDoNot() {
        List<String> all = different();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                assertNotEquals(
                        matcher().key(all.get(i)),
                        matcher().key(all.get(j)),
                        all.get(i) + " and " + all.get(j) + " are different objects");
            }
        }
    }

    @Test
    void theRadiusIsAnAngleThatASkyCanBeSearchedWith() {
        double radius = matcher().radiusArcsec();
        assertTrue(radius >= 0 && radius <= 3600, () -> radius + " seconds of arc");
        assertTrue(radius > 0 || !matcher().isPositionDecisive(), "A place cannot decide without a radius");
    }
}

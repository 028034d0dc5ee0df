package org.tomtoolkit.targets.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.targets.share.SharedFile;
import org.tomtoolkit.targets.share.SharedTarget;
import org.tomtoolkit.targets.share.SharingAnswer;
import org.tomtoolkit.targets.share.SharingDestination;
import org.tomtoolkit.targets.share.SharingPlace;

/**
 * What every destination of shared targets keeps. Extend it, answer your destination, and make its stand-in answer as asked
 * for.
 *
 * @since 1.0
 */
public abstract class SharingDestinationContract {

    private static final int MAX_KEY = 200;

    /** The destination, with at least one place. */
    protected abstract SharingDestination destination();

    /** From now on the receiver takes everything. */
    protected abstract void accepting();

    /** From now on the receiver refuses everything, for good. */
    protected abstract void refusing();

    /** From now on the receiver has a fault that may pass. */
    protected abstract void failing();

    /** A place of the destination. */
    protected SharingPlace place() {
        return destination().places().get(0);
    }

    /** A target with an alias, a value that is missing and one that is zero. */
    protected static SharedTarget target() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", 41);
        json.put("name", "Contract star");
        json.put("aliases", List.of(Map.of("id", 7, "name", "Contract alias")));
        json.put("targetextra_set", List.of());
        json.put("type", "SIDEREAL");
        json.put("ra", 0.0);
        json.put("dec", -12.5);
        json.put("epoch", null);
        json.put("groups", List.of());
        return new SharedTarget(json, List.of("Contract star", "Contract alias"), List.of("Contract list"), false, "");
    }

    private boolean sends() {
        return !place().handsOverFile();
    }

    @Test
    void placesSayWhereAndWhoWillSee() {
        List<SharingPlace> places = destination().places();
        assertFalse(places.isEmpty(), "no place to test with");
        for (SharingPlace place : places) {
            assertFalse(place.key().isBlank(), "a place without key");
            assertTrue(place.key().length() <= MAX_KEY, "the key " + place.key() + " is too long");
            assertFalse(place.label().isBlank(), place.key() + " has no label");
            assertFalse(place.audience().isBlank(), place.key() + " does not say who will see what is sent");
        }
        assertEquals(
                places.size(), places.stream().map(SharingPlace::key).distinct().count(), "two places with one key");
    }

    @Test
    void whatIsAcceptedIsSaidToBe() {
        Assumptions.assumeTrue(sends());
        accepting();
        SharingAnswer answer = destination().send(place(), target());
        assertTrue(answer.accepted());
        assertFalse(answer.text().isBlank(), "people read what the receiver said");
    }

    @Test
    void sendingTwiceDoesNoHarm() {
        Assumptions.assumeTrue(sends());
        accepting();
        destination().send(place(), target());
        assertTrue(destination().send(place(), target()).accepted());
    }

    @Test
    void aRefusalIsAnAnswerAndIsNotTriedAgain() {
        Assumptions.assumeTrue(sends());
        refusing();
        SharingAnswer answer = destination().send(place(), target());
        assertFalse(answer.accepted());
        assertFalse(answer.text().isBlank(), "people read why it was refused");
    }

    @Test
    void aFaultThatMayPassIsThrown() {
        Assumptions.assumeTrue(sends());
        failing();
        assertThrows(RemoteException.class, () -> destination().send(place(), target()));
    }

    @Test
    void aFileHoldsEveryTarget() throws IOException {
        Assumptions.assumeFalse(sends());
        SharedFile file = destination().file(place(), Stream.of(target())).orElseThrow();
        assertFalse(file.name().isBlank());
        assertTrue(file.name().matches("[\\w.-]+"), "a file name that every system takes");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.content().write(out);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("Contract star"), "the target is not in the file");
    }
}

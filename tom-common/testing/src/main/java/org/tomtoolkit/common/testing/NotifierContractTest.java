package org.tomtoolkit.common.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.notify.Notice;
import org.tomtoolkit.common.notify.Notifier;
import org.tomtoolkit.common.notify.Severity;

/**
 * What every channel for notifications has to do. Extend it in the tests of yours; the other side is yours to stand in for.
 *
 * @since 1.0
 */
public abstract class NotifierContractTest {

    private static final String URL = "https://tom.example.org/targets/7/";

    /** The channel under test. */
    protected abstract Notifier notifier() throws Exception;

    /** Somebody it can reach. */
    protected abstract Notifier.Recipient reachable() throws Exception;

    /** Somebody without an address there. */
    protected abstract Notifier.Recipient unreachable() throws Exception;

    /** Texts the other side has got since the test began, with everything around them. */
    protected abstract List<String> delivered() throws Exception;

    /** Makes the other side fail from now on, to the end of the test. */
    protected abstract void fail() throws Exception;

    @Test
    void itSaysWhatItIs() throws Exception {
        assertFalse(notifier().label().isBlank());
        assertFalse(notifier().about().isBlank());
        assertTrue(notifier().id().matches("[a-z][a-z0-9-]*"));
    }

    @Test
    void itKnowsWhomItCanReach() throws Exception {
        assertTrue(notifier().canReach(reachable()));
        assertFalse(notifier().canReach(unreachable()));
    }

    @Test
    void oneNotificationIsDeliveredOnceWithItsTextAndAddress() throws Exception {
        notifier().deliver(reachable(), notice("The supernova brightened"), URL);
        assertEquals(1, delivered().size());
        String text = delivered().get(0);
        assertTrue(text.contains("The supernova brightened"), text);
        assertTrue(text.contains(URL), text);
    }

    @Test
    void withoutAnAddressThereIsNoLink() throws Exception {
        notifier().deliver(reachable(), notice("No link"), "");
        String text = delivered().get(0);
        assertTrue(text.contains("No link"), text);
        assertFalse(text.contains("http://") || text.contains("https://tom."), text);
    }

    @Test
    void whatLooksLikeMarkupOrLinesArrivesAsText() throws Exception {
        notifier().deliver(reachable(), notice("SN \"2026\" <b>&\nBcc: x@example.org"), URL);
        assertEquals(1, delivered().size());
    }

    @Test
    void aFailureOfTheOtherSideIsSaidSoThatItIsTriedAgain() throws Exception {
        fail();
        assertThrows(Exception.class, () -> notifier().deliver(reachable(), notice("Lost"), URL));
    }

    private static Notice notice(String text) {
        return new Notice("job-done", Severity.INFO, text, "/targets/7/");
    }
}

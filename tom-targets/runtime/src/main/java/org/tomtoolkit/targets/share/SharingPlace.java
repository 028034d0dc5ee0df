package org.tomtoolkit.targets.share;

/**
 * Where targets can go.
 *
 * @param key what is stored, at most 200 characters, e.g. {@code partner} or {@code hermes:tomtoolkit.test}
 * @param label for people
 * @param audience a sentence about who will be able to see what is sent
 * @param handsOverFile whether it gives a file instead of sending
 * @since 1.0
 */
public record SharingPlace(String key, String label, String audience, boolean handsOverFile) {

    /** A place that something is sent to. */
    public static SharingPlace of(String key, String label, String audience) {
        return new SharingPlace(key, label, audience, false);
    }
}

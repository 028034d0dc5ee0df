package org.tomtoolkit.targets.share;

/**
 * What a receiver said.
 *
 * @param accepted whether it has the target now
 * @param text its words, shown as they are; foreign text
 * @param remoteId id of the target there, {@code ""} when it does not tell
 * @since 1.0
 */
public record SharingAnswer(boolean accepted, String text, String remoteId) {

    public static SharingAnswer accepted(String text, String remoteId) {
        return new SharingAnswer(true, text, remoteId);
    }

    public static SharingAnswer refused(String text) {
        return new SharingAnswer(false, text, "");
    }
}

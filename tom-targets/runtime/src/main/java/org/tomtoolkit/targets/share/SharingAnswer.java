package org.tomtoolkit.targets.share;

/**
 * What a receiver said.
 *
 * @param accepted whether it has the target now
 * @param text its words, shown as they are; foreign text
 * @param remoteId id of the target there, {@code ""} when it does not tell
 * @param tookValues whether it holds the values that were sent; not so when it has a target of its own and keeps its values
 * @since 1.0
 */
public record SharingAnswer(boolean accepted, String text, String remoteId, boolean tookValues) {

    public static SharingAnswer accepted(String text, String remoteId) {
        return new SharingAnswer(true, text, remoteId, true);
    }

    /** It knows the target, and no values of it were sent. */
    public static SharingAnswer known(String text, String remoteId) {
        return new SharingAnswer(true, text, remoteId, false);
    }

    public static SharingAnswer refused(String text) {
        return new SharingAnswer(false, text, "", false);
    }
}

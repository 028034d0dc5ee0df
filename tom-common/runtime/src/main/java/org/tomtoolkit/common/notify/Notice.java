package org.tomtoolkit.common.notify;

/**
 * What somebody is to be told.
 *
 * @param kind id of a {@link NotificationKind}
 * @param severity how it looks
 * @param text one sentence, at most 500 characters; plain text
 * @param link path of this site to go to, {@code ""} for none
 * @since 1.0
 */
public record Notice(String kind, Severity severity, String text, String link) {

    static final int MAX_LENGTH = 500;

    public Notice {
        if (!link.isEmpty() && (!link.startsWith("/") || link.startsWith("//") || link.length() > MAX_LENGTH)) {
            throw new IllegalArgumentException("A notification links to a path of this site, not to " + link);
        }
        text = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1) + "…";
    }

    public static Notice info(String kind, String text, String link) {
        return new Notice(kind, Severity.INFO, text, link);
    }
}

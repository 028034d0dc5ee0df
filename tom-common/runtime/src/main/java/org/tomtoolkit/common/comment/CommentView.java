package org.tomtoolkit.common.comment;

import io.quarkus.qute.RawString;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A comment as a page shows it.
 *
 * @param author user name, {@code ""} when the account is gone
 * @param html the text, rendered and safe
 * @param objectName what it is about, {@code ""} where the page says that
 * @param path of the page of the object
 * @param mine whether the viewer may change and delete it
 * @since 1.0
 */
public record CommentView(
        long id,
        String author,
        RawString html,
        Instant created,
        boolean edited,
        String objectName,
        String path,
        boolean mine) {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    /** To the minute, UTC. */
    public String createdText() {
        return MINUTES.format(created);
    }
}

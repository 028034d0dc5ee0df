package org.tomtoolkit.targets.share;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What the page that shares a target, or a list, shows.
 *
 * @param heading what is shared
 * @param action path of the form, and of the page
 * @param back where one comes from
 * @param targetId the target, null for a list
 * @param members targets of a list to choose from, as many as fit; empty for a target
 * @param total how many members of the list the viewer may share
 * @param places where they can go
 * @param chosen key of the place in the form
 * @param error what is wrong with the form, {@code ""} for nothing
 * @param sent what became of sharing this target before; empty for a list
 */
public record ShareView(
        String heading,
        String action,
        String back,
        Long targetId,
        List<Member> members,
        long total,
        List<SharingPlace> places,
        String chosen,
        String error,
        List<Sent> sent) {

    /** A target of a list. */
    public record Member(long id, String name, boolean ticked) {}

    /** An item of the outbox. */
    public record Sent(ShareItem item, String place) {

        /** Times to the second, UTC; {@code ""} for none. */
        public String time(Instant instant) {
            return instant == null
                    ? ""
                    : instant.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ');
        }

        public boolean isWaiting() {
            return item.getState() == ShareState.QUEUED;
        }
    }

    public boolean isList() {
        return targetId == null;
    }

    /** Whether any of the places is another site. */
    public boolean reachesOthers() {
        return places.stream().anyMatch(place -> !place.handsOverFile());
    }

    /** Members that the page has no room for. */
    public long more() {
        return total - members.size();
    }
}

package org.tomtoolkit.targets.share;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetAccess;

/**
 * The one way in for whatever is sent to other sites. Who may change a target may share it: to view it is not enough to give
 * it away. Sending is done by jobs.
 *
 * @since 1.0
 */
@DefaultBean
@ApplicationScoped
public class Outbox {

    /** Field of the form that names the place. */
    public static final String DESTINATION = "share_destination";

    private static final int AT_ONCE = 500;
    private static final String LINE = "\n";

    private final SharingConfig config;
    private final SharingPlaces places;
    private final TargetAccess targets;
    private final OutboxRecords records;

    Outbox(SharingConfig config, SharingPlaces places, TargetAccess targets, OutboxRecords records) {
        this.config = config;
        this.places = places;
        this.targets = targets;
        this.records = records;
    }

    /**
     * Puts targets into the outbox, those that the viewer may change.
     *
     * @param destination key of a place
     * @param lists names of the lists the targets shall be in there, besides the one that tells where they come from
     * @return ids of the items
     * @throws ValidationException for a place that there is not, for no targets and for too many
     */
    public List<Long> share(Collection<Long> targetIds, String destination, List<String> lists, Viewer viewer) {
        SharingPlace place = places.get(destination, DESTINATION).place();
        if (place.handsOverFile()) {
            throw ValidationException.at(DESTINATION, "Nothing is sent to " + place.label() + ".");
        }
        if (targetIds.size() > config.mostAtOnce()) {
            throw ValidationException.at(
                    DESTINATION, "At most " + config.mostAtOnce() + " targets are shared at once.");
        }
        List<Long> all = List.copyOf(targetIds);
        List<Long> items = new ArrayList<>();
        String names = lists.isEmpty() ? null : String.join(LINE, lists);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Set<Long> allowed =
                    targets.allowed(all.subList(from, Math.min(all.size(), from + AT_ONCE)), viewer, Action.CHANGE);
            if (!allowed.isEmpty()) {
                items.addAll(records.request(allowed, destination, names, false, viewer));
            }
        }
        if (items.isEmpty()) {
            throw ValidationException.at(DESTINATION, "Choose at least one target that you may change.");
        }
        return items;
    }

    /** Names of lists of an item. */
    static List<String> lists(ShareItem item) {
        return item.getListNames() == null
                ? List.of()
                : List.of(item.getListNames().split(LINE));
    }

    /**
     * @throws TomException 404 when there is none about a target that the viewer may view, 403 when they may not change it
     */
    public ShareItem get(long id, Viewer viewer) {
        ShareItem item = records.find(id).orElseThrow(Outbox::absent);
        targets.get(item.getTargetId(), viewer, Action.CHANGE);
        return item;
    }

    private static TomException absent() {
        return TomException.notFound("target");
    }

    /**
     * Calls off what waits.
     *
     * @throws TomException 409 when it does not wait
     */
    public void cancel(long id, Viewer viewer) {
        get(id, viewer);
        if (!records.cancel(
                id, "Called off by " + viewer.name() + "; an attempt that was under way may still arrive.")) {
            throw TomException.conflict("It does not wait any more.", "Look at its state.");
        }
    }

    /** Sends it once more, in the name of the viewer. */
    public void retry(long id, Viewer viewer) {
        ShareItem item = get(id, viewer);
        places.get(item.getDestination(), DESTINATION);
        records.request(List.of(item.getTargetId()), item.getDestination(), item.getListNames(), false, viewer);
    }
}

package org.tomtoolkit.targets.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomtoolkit.targets.merge.OwnedRows;
import org.tomtoolkit.targets.spi.MergeParticipant;

/** What was shared, and who follows, goes with a target that is merged into another. */
@ApplicationScoped
class SharePart implements MergeParticipant {

    private static final String DESTINATION = "destination";

    private final EntityManager entities;

    SharePart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String id() {
        return "shares";
    }

    @Override
    public Set<Class<?>> entities() {
        return Set.of(ShareItem.class, ContinuousShare.class);
    }

    private OwnedRows items() {
        return new OwnedRows(entities, "tom_share_item", DESTINATION);
    }

    private OwnedRows followers() {
        return new OwnedRows(entities, "tom_continuous_share", DESTINATION);
    }

    @Override
    public List<String> preview(long fromId, long toId) {
        long fresh =
                followers().count(fromId) - followers().duplicates(fromId, toId).size();
        return fresh == 0 ? List.of() : List.of(fresh == 1 ? "a continuous share" : fresh + " continuous shares");
    }

    @Override
    public String move(long fromId, long toId) {
        String items = text(items().move(fromId, toId));
        String followers = text(followers().move(fromId, toId));
        return items.isEmpty() && followers.isEmpty() ? "" : items + ";" + followers;
    }

    @Override
    public void undo(long fromId, long toId, String note) {
        String[] parts = note.split(";", -1);
        items().move(ids(parts[0]), toId, fromId);
        followers().move(ids(parts[1]), toId, fromId);
    }

    private static String text(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Long> ids(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Long::valueOf).toList();
    }
}

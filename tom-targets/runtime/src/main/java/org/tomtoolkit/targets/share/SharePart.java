package org.tomtoolkit.targets.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tomtoolkit.targets.merge.IdRanges;
import org.tomtoolkit.targets.merge.OwnedRows;
import org.tomtoolkit.targets.spi.MergeParticipant;

/** What was shared, and who follows, goes with a target that is merged into another. */
@ApplicationScoped
class SharePart implements MergeParticipant {

    private static final String DESTINATION = "destination";

    private final EntityManager entities;
    private final ObjectMapper json;

    SharePart(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
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
        LostShares lost = new LostShares(
                lost(ShareItem.class, items(), fromId, toId).map(ShareItem::row).toList(),
                lost(ContinuousShare.class, followers(), fromId, toId)
                        .map(share -> new LostShares.Follower(
                                share.getDestination(), share.getAccountId(), share.getCreated()))
                        .toList());
        String items = IdRanges.text(items().move(fromId, toId));
        String followers = IdRanges.text(followers().move(fromId, toId));
        return items.isEmpty() && followers.isEmpty() && lost.nothing()
                ? ""
                : items + ";" + followers + ";" + text(lost);
    }

    /** Rows whose place the target that stays is shared with too. */
    private <T> Stream<T> lost(Class<T> entity, OwnedRows rows, long fromId, long toId) {
        return rows.duplicates(fromId, toId).keySet().stream().map(id -> entities.find(entity, id));
    }

    @Override
    public void undo(long fromId, long toId, String note) {
        String[] parts = note.split(";", 3);
        items().move(IdRanges.ids(parts[0]), toId, fromId);
        followers().move(IdRanges.ids(parts[1]), toId, fromId);
        LostShares lost = lost(parts[2]);
        for (LostShares.Item row : lost.items()) {
            if (isFree("ShareItem", fromId, row.destination())) {
                entities.persist(new ShareItem(fromId, row));
            }
        }
        for (LostShares.Follower row : lost.followers()) {
            if (isFree("ContinuousShare", fromId, row.destination())) {
                entities.persist(new ContinuousShare(fromId, row.destination(), row.accountId(), row.created()));
            }
        }
    }

    private boolean isFree(String entity, long targetId, String destination) {
        return entities.createQuery(
                                "select count(s) from " + entity + " s where s.targetId = ?1 and s.destination = ?2",
                                Long.class)
                        .setParameter(1, targetId)
                        .setParameter(2, destination)
                        .getSingleResult()
                == 0;
    }

    private String text(LostShares lost) {
        try {
            return json.writeValueAsString(lost);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers are always written", e);
        }
    }

    private LostShares lost(String text) {
        try {
            return json.readValue(text, LostShares.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The record of a merge is damaged", e);
        }
    }
}

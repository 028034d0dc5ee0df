package org.tomtoolkit.targets.share;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the outbox: a target on its way to a place. One for each pair; sharing again takes up the same row. */
@Entity
@Table(name = "tom_share_item")
public class ShareItem {

    static final int MAX_TEXT = 2000;
    private static final int MAX_REMOTE_ID = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "target_id", nullable = false)
    private Long targetId;

    @Column(nullable = false, length = 200)
    private String destination;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "list_names", length = MAX_TEXT)
    private String listNames;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ShareState state;

    @Column(name = "is_update", nullable = false)
    private boolean update;

    @Column(nullable = false)
    private long requested;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "answer_text", length = MAX_TEXT)
    private String answer;

    @Column(name = "remote_id", length = MAX_REMOTE_ID)
    private String remoteId;

    @Column(name = "sent_hash", length = 64)
    private String sentHash;

    @Column(nullable = false)
    private Instant created;

    @Column(nullable = false)
    private Instant changed;

    @Column
    private Instant delivered;

    protected ShareItem() {}

    ShareItem(long targetId, String destination, Instant now) {
        this.targetId = targetId;
        this.destination = destination;
        this.created = now;
        this.state = ShareState.QUEUED;
        this.changed = now;
    }

    /** As it was before a merge; what waited then has no job any more. */
    ShareItem(long targetId, LostShares.Item row) {
        this(targetId, row.destination(), row.created());
        accountId = row.accountId();
        listNames = row.listNames();
        update = row.update();
        requested = row.requested();
        attempts = row.attempts();
        remoteId = row.remoteId();
        sentHash = row.sentHash();
        delivered = row.delivered();
        boolean waited = row.state() == ShareState.QUEUED;
        state = waited ? ShareState.CANCELLED : row.state();
        answer = waited ? "The target was merged before it was sent. Share it again." : row.answer();
        changed = row.changed();
    }

    LostShares.Item row() {
        return new LostShares.Item(
                destination,
                accountId,
                listNames,
                state,
                update,
                requested,
                attempts,
                answer,
                remoteId,
                sentHash,
                created,
                changed,
                delivered);
    }

    /** Somebody wants it sent, for the first time or once more. */
    void request(Long by, String lists, boolean onlyUpdate, Instant now) {
        boolean waits = requested > 0 && state == ShareState.QUEUED;
        update = onlyUpdate && (!waits || update);
        accountId = by;
        if (!onlyUpdate) {
            listNames = lists;
        }
        state = ShareState.QUEUED;
        requested++;
        attempts = 0;
        changed = now;
    }

    void attempt(Instant now) {
        attempts++;
        changed = now;
    }

    /** What the receiver has is noted also when the item was asked for anew or called off meanwhile. */
    void received(SharingAnswer by, String hash, Instant now) {
        delivered = now;
        String answered = by.remoteId().length() > MAX_REMOTE_ID ? "" : by.remoteId();
        boolean another = !answered.isEmpty() && !answered.equals(remoteId);
        if (by.tookValues()) {
            sentHash = hash;
        } else if (another) {
            sentHash = null;
        }
        if (another) {
            remoteId = answered;
        }
    }

    void end(ShareState newState, String text, Instant now) {
        state = newState;
        note(text, now);
    }

    void note(String text, Instant now) {
        answer = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        changed = now;
    }

    public Long getId() {
        return id;
    }

    public Long getTargetId() {
        return targetId;
    }

    /** Key of the place. */
    public String getDestination() {
        return destination;
    }

    /** Who shares it, null when the account is gone. */
    public Long getAccountId() {
        return accountId;
    }

    /** Names of lists, one in a line; null for none. */
    public String getListNames() {
        return listNames;
    }

    public ShareState getState() {
        return state;
    }

    /** Whether the receiver shall learn what changed, rather than get the target. */
    public boolean isUpdate() {
        return update;
    }

    /** How often it was asked for. */
    public long getRequested() {
        return requested;
    }

    /** Attempts since it was asked for last. */
    public int getAttempts() {
        return attempts;
    }

    /** What the receiver said last, or why it was not sent; null before the first attempt. */
    public String getAnswer() {
        return answer;
    }

    /** Id of the target at the receiver, null when unknown. */
    public String getRemoteId() {
        return remoteId;
    }

    /** Whether the receiver has a target of its own, which keeps its values. */
    boolean isTheirs() {
        return remoteId != null && sentHash == null;
    }

    /** Hash of the values that the receiver got last, null when it got none. */
    public String getSentHash() {
        return sentHash;
    }

    public Instant getCreated() {
        return created;
    }

    public Instant getChanged() {
        return changed;
    }

    /** When the receiver accepted it last, null for never. */
    public Instant getDelivered() {
        return delivered;
    }
}

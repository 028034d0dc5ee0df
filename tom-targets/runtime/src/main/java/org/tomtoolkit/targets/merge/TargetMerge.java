package org.tomtoolkit.targets.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That one target was merged into another, and what it takes to undo that.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_target_merge")
public class TargetMerge {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "kept_id", nullable = false)
    private Long keptId;

    @Column(name = "kept_name", nullable = false, length = 100)
    private String keptName;

    @Column(name = "merged_id", nullable = false)
    private Long mergedId;

    @Column(name = "merged_name", nullable = false, length = 100)
    private String mergedName;

    @Column(name = "merged_by")
    private Long mergedBy;

    @Column(nullable = false)
    private Instant merged;

    @Column(name = "undone_by")
    private Long undoneBy;

    private Instant undone;

    @Column(nullable = false, length = 1_000_000)
    private String memo;

    protected TargetMerge() {}

    TargetMerge(long keptId, String keptName, long mergedId, String mergedName, Long mergedBy, Instant now) {
        this.keptId = keptId;
        this.keptName = keptName;
        this.mergedId = mergedId;
        this.mergedName = mergedName;
        this.mergedBy = mergedBy;
        this.merged = now;
        this.memo = "";
    }

    void remember(String text) {
        memo = text;
    }

    void undo(Long by, Instant now) {
        undoneBy = by;
        undone = now;
    }

    public Long getId() {
        return id;
    }

    /** The target that stayed. */
    public Long getKeptId() {
        return keptId;
    }

    /** Its name then. */
    public String getKeptName() {
        return keptName;
    }

    /** The target that went. */
    public Long getMergedId() {
        return mergedId;
    }

    /** Its name. */
    public String getMergedName() {
        return mergedName;
    }

    /** Who did it, null for the system. */
    public Long getMergedBy() {
        return mergedBy;
    }

    public Instant getMerged() {
        return merged;
    }

    /** Null while it holds. */
    public Instant getUndone() {
        return undone;
    }

    public boolean isUndone() {
        return undone != null;
    }

    String memo() {
        return memo;
    }
}

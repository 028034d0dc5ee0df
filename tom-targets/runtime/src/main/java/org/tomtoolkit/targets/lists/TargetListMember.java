package org.tomtoolkit.targets.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.tomtoolkit.core.permission.Action;

/** That a target is in a list, and how much of what the list grants holds for it. */
@Entity
@Table(name = "tom_target_list_member")
@IdClass(TargetListMember.Key.class)
public class TargetListMember {

    /** Both ids together. */
    public record Key(Long listId, Long targetId) implements Serializable {}

    @Id
    @Column(name = "list_id")
    private Long listId;

    @Id
    @Column(name = "target_id")
    private Long targetId;

    @Column(name = "share_level", nullable = false)
    private int shareLevel;

    protected TargetListMember() {}

    TargetListMember(Long listId, Long targetId, int shareLevel) {
        this.listId = listId;
        this.targetId = targetId;
        this.shareLevel = shareLevel;
    }

    /** The least level of a member for which a grant of the list to do this holds. */
    public static int level(Action action) {
        return action.ordinal() + 1;
    }

    public Long getListId() {
        return listId;
    }

    public Long getTargetId() {
        return targetId;
    }

    /**
     * How much of the grants of the list holds for this target, see {@link #level}; 0 is nothing. It is what the one who put
     * it there may pass on: nobody shares a target with more people by listing it than they could otherwise.
     */
    public int getShareLevel() {
        return shareLevel;
    }
}

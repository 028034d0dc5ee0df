package org.tomtoolkit.targets.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a target is in a list. */
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

    protected TargetListMember() {}

    TargetListMember(Long listId, Long targetId) {
        this.listId = listId;
        this.targetId = targetId;
    }

    public Long getListId() {
        return listId;
    }

    public Long getTargetId() {
        return targetId;
    }
}

package org.tomtoolkit.core.permission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One line of an access list: what one group or user may do. */
@Entity
@Table(name = "tom_access_entry")
public class AccessEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "access_list_id", nullable = false)
    private Long accessListId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, length = 10)
    private SubjectKind subjectKind;

    @Column(name = "subject_id", nullable = false)
    private Long subjectId;

    @Column(name = "can_view", nullable = false)
    private boolean canView;

    @Column(name = "can_change", nullable = false)
    private boolean canChange;

    @Column(name = "can_delete", nullable = false)
    private boolean canDelete;

    protected AccessEntry() {}

    AccessEntry(Long accessListId, Grant grant) {
        this.accessListId = accessListId;
        this.subjectKind = grant.subjectKind();
        this.subjectId = grant.subjectId();
        this.canView = grant.actions().contains(Action.VIEW);
        this.canChange = grant.actions().contains(Action.CHANGE);
        this.canDelete = grant.actions().contains(Action.DELETE);
    }

    Grant toGrant() {
        return Grant.of(subjectKind, subjectId, canView, canChange, canDelete);
    }
}

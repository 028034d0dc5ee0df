package org.tomtoolkit.observations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An observation in a group. */
@Entity
@Table(name = "tom_observation_member")
public class ObservationGroupMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "group_id", nullable = false)
    private Long groupId;

    @Column(name = "observation_id", nullable = false)
    private Long recordId;

    protected ObservationGroupMember() {}

    ObservationGroupMember(Long groupId, Long recordId) {
        this.groupId = groupId;
        this.recordId = recordId;
    }
}

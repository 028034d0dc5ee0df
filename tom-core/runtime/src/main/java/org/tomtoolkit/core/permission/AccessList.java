package org.tomtoolkit.core.permission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A set of grants, stored once however many objects share it: twenty million targets shared with the same three groups
 * cost one list of three entries and a number in each target's row.
 */
@Entity
@Table(name = "tom_access_list")
public class AccessList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 64, unique = true)
    private String fingerprint;

    protected AccessList() {}

    AccessList(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    public Long id() {
        return id;
    }
}

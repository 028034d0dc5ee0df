package org.tomtoolkit.common.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often something happened. */
@Entity
@Table(name = "tom_attempt")
public class Attempt {

    @Id
    @Column(length = 64)
    private String id;

    @Column(nullable = false)
    private int tries;

    @Column(nullable = false)
    private Instant expires;

    protected Attempt() {}

    Attempt(String id, Instant expires) {
        this.id = id;
        this.tries = 1;
        this.expires = expires;
    }
}

package org.tomtoolkit.targets.once;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A part of the answer to a request, in order. */
@Entity
@Table(name = "tom_keyed_answer")
public class KeyedAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    protected Long id;

    @Column(name = "request_id", nullable = false)
    protected Long requestId;

    @Column(nullable = false, length = 10_000_000)
    protected String part;
}

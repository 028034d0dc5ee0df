package org.tomtoolkit.targets.once;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A request with a key of the caller, and how far it has been done. */
@Entity
@Table(name = "tom_keyed_request")
public class KeyedRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    protected Long id;

    @Column(name = "account_id", nullable = false)
    protected Long accountId;

    @Column(name = "request_key", nullable = false, length = 200)
    protected String key;

    @Column(nullable = false, length = 64)
    protected String fingerprint;

    @Column(name = "done_lines", nullable = false)
    protected long doneLines;

    @Column(name = "run_number", nullable = false)
    protected int runNumber;

    @Column(nullable = false)
    protected boolean complete;

    @Column(nullable = false)
    protected Instant created;

    @Column(nullable = false)
    protected Instant touched;
}

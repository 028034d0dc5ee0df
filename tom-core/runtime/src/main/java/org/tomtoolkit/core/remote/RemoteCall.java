package org.tomtoolkit.core.remote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A call to a remote service as it is kept. */
@Entity
@Table(name = "tom_remote_call")
public class RemoteCall {

    private static final int MOST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 100)
    private String service;

    @Column(name = "call_text", nullable = false, length = MOST)
    private String call;

    @Column(nullable = false)
    private Instant called;

    @Column(nullable = false)
    private long millis;

    @Column(nullable = false, length = 30)
    private String outcome;

    @Column(nullable = false)
    private boolean success;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "answer_bytes", nullable = false)
    private long bytes;

    protected RemoteCall() {}

    RemoteCall(RemoteLog.Entry entry) {
        this.service = entry.service();
        this.call = entry.call().length() <= MOST ? entry.call() : entry.call().substring(0, MOST);
        this.called = entry.at();
        this.millis = entry.millis();
        this.outcome = entry.outcome();
        this.success = entry.isSuccess();
        this.accountId = entry.accountId();
        this.bytes = entry.bytes();
    }

    public Long id() {
        return id;
    }

    public String service() {
        return service;
    }

    /** Method and address without query. */
    public String call() {
        return call;
    }

    public Instant called() {
        return called;
    }

    public long millis() {
        return millis;
    }

    /** Status, or the kind of failure. */
    public String outcome() {
        return outcome;
    }

    public boolean isSuccess() {
        return success;
    }

    /** For whom, null for nobody in particular. */
    public Long accountId() {
        return accountId;
    }

    /** Size of the answer. */
    public long bytes() {
        return bytes;
    }
}

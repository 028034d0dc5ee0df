package org.tomtoolkit.core.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A job as it is stored and shown. */
@Entity
@Table(name = "tom_job")
public class JobRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 100)
    private String kind;

    @Column(length = 100_000)
    private String parameters;

    @Column(name = "owner_id")
    private Long ownerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private JobState state = JobState.QUEUED;

    @Column(name = "done_steps", nullable = false)
    private long done;

    @Column(name = "total_steps", nullable = false)
    private long total;

    @Column(length = 2000)
    private String message;

    @Column(name = "log_text", length = 1_000_000)
    private String log;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "cancel_requested", nullable = false)
    private boolean cancelRequested;

    @Column(nullable = false)
    private Instant created;

    private Instant started;

    private Instant finished;

    protected JobRecord() {}

    JobRecord(String kind, String parameters, Long ownerId, Instant created) {
        this.kind = kind;
        this.parameters = parameters;
        this.ownerId = ownerId;
        this.created = created;
    }

    public Long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    String parameters() {
        return parameters;
    }

    public Long ownerId() {
        return ownerId;
    }

    public JobState state() {
        return state;
    }

    public long done() {
        return done;
    }

    public long total() {
        return total;
    }

    /** What it does, how it ended, or why it failed. */
    public String message() {
        return message == null ? "" : message;
    }

    public String log() {
        return log == null ? "" : log;
    }

    public int attempts() {
        return attempts;
    }

    public boolean isCancelRequested() {
        return cancelRequested;
    }

    public Instant created() {
        return created;
    }

    public Instant started() {
        return started;
    }

    public Instant finished() {
        return finished;
    }

    void start(Instant now) {
        state = JobState.RUNNING;
        started = now;
        attempts++;
    }

    void progress(long newDone, long newTotal, String text) {
        done = newDone;
        total = newTotal;
        message = clip(text, 2000);
    }

    void append(String lines) {
        String all = log() + lines;
        log = all.length() > 200_000 ? all.substring(all.length() - 200_000) : all;
    }

    void requestCancel() {
        cancelRequested = true;
    }

    void requeue(String why) {
        state = JobState.QUEUED;
        message = clip(why, 2000);
    }

    void end(JobState end, String text, Instant now) {
        state = end;
        message = clip(text, 2000);
        finished = now;
    }

    private static String clip(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}

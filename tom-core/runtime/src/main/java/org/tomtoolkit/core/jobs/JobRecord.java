package org.tomtoolkit.core.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** A job as it is stored and shown. Its run and those who cancel it write different columns. */
@Entity
@DynamicUpdate
@Table(name = "tom_job")
public class JobRecord {

    static final int MAX_MESSAGE = 2000;

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

    @Column(name = "service_name", length = 100)
    private String service;

    @Column(name = "done_steps", nullable = false)
    private long done;

    @Column(name = "total_steps", nullable = false)
    private long total;

    @Column(nullable = false)
    private long checkpoint;

    @Column(length = MAX_MESSAGE)
    private String message;

    @Column(name = "result_json", length = 100_000)
    private String result;

    @Column(name = "result_link", length = 500)
    private String link;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "run_number", nullable = false)
    private int runNumber;

    @Column(name = "cancel_requested", nullable = false)
    private boolean cancelRequested;

    @Column(nullable = false)
    private boolean seen;

    @Column(nullable = false)
    private Instant created;

    private Instant started;

    private Instant finished;

    protected JobRecord() {}

    JobRecord(String kind, String parameters, Long ownerId, String service, Instant created) {
        this.kind = kind;
        this.parameters = parameters;
        this.ownerId = ownerId;
        this.service = service;
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

    long checkpoint() {
        return checkpoint;
    }

    /** What it does, how it ended, or why it failed. */
    public String message() {
        return message == null ? "" : message;
    }

    /** What it made, as JSON; {@code ""} for nothing. */
    public String result() {
        return result == null ? "" : result;
    }

    /** Path of what it made, {@code ""} for none. */
    public String link() {
        return link == null ? "" : link;
    }

    public int attempts() {
        return attempts;
    }

    /** Rises with every start, so that a node that lost the job can tell. */
    int runNumber() {
        return runNumber;
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

    /** How long the last attempt ran, 0 before it began. */
    public long seconds() {
        return started == null
                ? 0
                : Duration.between(started, finished == null ? Instant.now() : finished)
                        .toSeconds();
    }

    void start(Instant now) {
        state = JobState.RUNNING;
        started = now;
        attempts++;
        runNumber++;
    }

    void progress(long newDone, long newTotal, String text) {
        done = newDone;
        total = newTotal;
        message = clip(text);
    }

    void result(String json, String path) {
        result = json;
        link = path;
    }

    void requestCancel() {
        cancelRequested = true;
    }

    void requeue(String why) {
        state = JobState.QUEUED;
        message = clip(why);
    }

    /** The node stops; that is no failure of the job. */
    void giveBack() {
        state = JobState.QUEUED;
        attempts--;
    }

    void end(JobState end, String text, Instant now) {
        state = end;
        message = clip(text);
        finished = now;
    }

    private static String clip(String text) {
        return text == null || text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE);
    }
}

package org.tomtoolkit.core.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of a job's log; its id is the offset to read on from. */
@Entity
@Table(name = "tom_job_log")
public class JobLogLine {

    static final int MAX_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "job_id", nullable = false)
    private long jobId;

    @Column(nullable = false)
    private Instant logged;

    @Column(name = "line_text", length = MAX_LENGTH)
    private String text;

    protected JobLogLine() {}

    JobLogLine(long jobId, Instant logged, String text) {
        this.jobId = jobId;
        this.logged = logged;
        this.text = text;
    }

    public long id() {
        return id;
    }

    public Instant logged() {
        return logged;
    }

    public String text() {
        return text == null ? "" : text;
    }
}

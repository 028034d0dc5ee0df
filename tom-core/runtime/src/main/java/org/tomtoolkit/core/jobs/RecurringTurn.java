package org.tomtoolkit.core.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How the last turn of a recurring job went; public for Hibernate only. */
@Entity
@Table(name = "tom_recurring_turn")
public class RecurringTurn {

    private static final int MAX_MESSAGE = 1000;

    @Id
    @Column(length = 100)
    private String job;

    @Column(nullable = false)
    private Instant began;

    @Column(nullable = false)
    private long millis;

    @Column(nullable = false)
    private boolean success;

    @Column(length = MAX_MESSAGE)
    private String message;

    protected RecurringTurn() {}

    RecurringTurn(String job) {
        this.job = job;
    }

    void ended(Instant start, Instant end, String failure) {
        began = start;
        millis = Duration.between(start, end).toMillis();
        success = failure == null;
        message = failure == null || failure.length() <= MAX_MESSAGE ? failure : failure.substring(0, MAX_MESSAGE);
    }

    String job() {
        return job;
    }

    Instant began() {
        return began;
    }

    long millis() {
        return millis;
    }

    boolean isSuccess() {
        return success;
    }

    String message() {
        return message == null ? "" : message;
    }
}

package org.tomtoolkit.targets.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tomtoolkit.targets.exchange.RowOutcome;

/**
 * What became of a file, by line. Texts are kept for the first lines only, numbers for all.
 *
 * @since 1.0
 */
public final class ImportReport {

    private static final int MAX_LINES = 500;

    /**
     * Something to say about a line.
     *
     * @param number counts from 1, the header included
     */
    public record Line(long number, String text) {}

    private final List<Line> errors = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();
    private long created;
    private long updated;
    private long refused;
    private String stopped = "";

    /** Takes down what became of a row. */
    public void add(RowOutcome row) {
        switch (row.status()) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case REFUSED -> {
                refused++;
                if (errors.size() < MAX_LINES) {
                    errors.add(new Line(row.line(), row.text()));
                }
            }
        }
        if (!row.isRefused() && notes.size() < MAX_LINES) {
            row.notes().forEach(text -> notes.add(new Line(row.line(), text)));
        }
    }

    /** Says why reading ended before the end of the file. */
    public void stopped(String why) {
        stopped = why;
    }

    /** Targets that were made. */
    public long createdCount() {
        return created;
    }

    /** Targets that were changed. */
    public long updatedCount() {
        return updated;
    }

    /** Lines that made no target. */
    public long refusedCount() {
        return refused;
    }

    /** Why lines were refused, the first 500. */
    public List<Line> errors() {
        return inOrder(errors);
    }

    /** What was left out of lines that made a target, the first 500. */
    public List<Line> notes() {
        return inOrder(notes);
    }

    private static List<Line> inOrder(List<Line> lines) {
        return lines.stream().sorted(Comparator.comparingLong(Line::number)).toList();
    }

    /** Why reading ended before the end of the file, {@code ""} when it did not. */
    public String stoppedBecause() {
        return stopped;
    }

    public boolean isComplete() {
        return refused == 0 && stopped.isEmpty();
    }
}

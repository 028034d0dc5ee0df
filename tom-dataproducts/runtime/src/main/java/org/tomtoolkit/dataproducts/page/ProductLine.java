package org.tomtoolkit.dataproducts.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.tomtoolkit.dataproducts.DataProductRow;
import org.tomtoolkit.dataproducts.DataProductState;

/**
 * A data product as tables show it.
 *
 * @param type label of its type
 * @param uploaded when, UTC to the minute
 * @param mayChange whether the viewer may delete it and have it read again
 */
public record ProductLine(DataProductRow row, String type, String uploaded, boolean mayChange) {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    static ProductLine of(DataProductRow row, String type, boolean mayChange) {
        return new ProductLine(row, type, MINUTES.format(row.created()), mayChange);
    }

    public String message() {
        return row.message() == null ? "" : row.message();
    }

    public String state() {
        return state(row.state());
    }

    static String state(DataProductState state) {
        return switch (state) {
            case UPLOADED -> "Waiting";
            case PROCESSING -> "Being read";
            case DONE -> "Done";
            case FAILED -> "Failed";
        };
    }

    /** CSS class of its badge. */
    public String stateClass() {
        return stateClass(row.state());
    }

    static String stateClass(DataProductState state) {
        return switch (state) {
            case UPLOADED -> "tom-state-pending";
            case PROCESSING -> "tom-state-running";
            case DONE -> "tom-state-completed";
            case FAILED -> "tom-state-failed";
        };
    }

    public boolean mayReadAgain() {
        return mayChange && (row.state() == DataProductState.FAILED || row.isStuck());
    }
}

package org.tomtoolkit.alerts.spi;

import java.util.List;
import org.tomtoolkit.core.form.FieldErrors;

/**
 * How a query at a broker ended.
 *
 * @since 1.0
 */
public sealed interface QueryResult {

    /**
     * The broker answered.
     *
     * @param found in the broker's order, at most as many as the limit said, each id once; may be empty
     * @param more whether the broker has more that match
     * @param note something the person should know, {@code ""} for nothing
     */
    record Alerts(List<Alert> found, boolean more, String note) implements QueryResult {
        public Alerts {
            found = List.copyOf(found);
            note = note == null ? "" : note;
        }
    }

    /** The broker says the query is wrong. */
    record Rejected(FieldErrors errors) implements QueryResult {}

    /**
     * The broker could not be asked or gave no usable answer.
     *
     * @param text for the person: what happened and what to do
     */
    record Unreachable(String text) implements QueryResult {}
}

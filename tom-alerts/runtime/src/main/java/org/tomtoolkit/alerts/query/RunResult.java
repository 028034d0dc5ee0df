package org.tomtoolkit.alerts.query;

import org.tomtoolkit.core.form.FieldErrors;

/**
 * How running a saved query ended.
 *
 * @since 1.0
 */
public sealed interface RunResult {

    /** The broker answered; what it found is kept with the run. */
    record Done(BrokerRun run) implements RunResult {}

    /** The query is wrong, by today's form or by the broker. */
    record Refused(FieldErrors errors) implements RunResult {}

    /** The broker could not be asked; the text says why. */
    record Failed(String text) implements RunResult {}
}

package org.tomtoolkit.alerts.page;

import java.util.List;
import java.util.Locale;
import org.tomtoolkit.alerts.query.BrokerQuery;
import org.tomtoolkit.alerts.query.BrokerRun;
import org.tomtoolkit.alerts.query.RunAlert;
import org.tomtoolkit.alerts.targets.AlertOrigins;
import org.tomtoolkit.alerts.targets.AlertOutcome;

/**
 * What the results of a run show.
 *
 * @param broker label of the broker
 * @param scoreHelp what a score means, {@code ""} when there is none
 * @param givesPhotometry whether the broker knows light curves
 * @param outcomes what became of the alerts that were chosen just now; empty before
 * @since 1.0
 */
public record RunView(
        BrokerQuery query,
        BrokerRun run,
        String broker,
        String scoreHelp,
        boolean givesPhotometry,
        List<Row> rows,
        List<AlertOutcome> outcomes) {

    /**
     * An alert.
     *
     * @param known the target that came from it, or null
     */
    public record Row(RunAlert alert, AlertOrigins.Known known) {
        public String seen() {
            return UtcText.of(alert.seen());
        }

        public String magnitude() {
            return alert.magnitude() == null ? "" : String.format(Locale.ROOT, "%.2f", alert.magnitude());
        }

        public String score() {
            return alert.score() == null ? "" : String.format(Locale.ROOT, "%.3f", alert.score());
        }
    }

    public String ranAt() {
        return UtcText.of(run.created());
    }
}

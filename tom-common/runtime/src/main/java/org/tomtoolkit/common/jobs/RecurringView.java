package org.tomtoolkit.common.jobs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomtoolkit.core.jobs.RecurringStatus;

/**
 * A recurring job as it is shown.
 *
 * @since 1.0
 */
public record RecurringView(RecurringStatus status) {

    private static final Pattern DELAY = Pattern.compile("FIXED_DELAY\\|(\\d{1,9})s");
    private static final Pattern DAILY = Pattern.compile("DAILY\\|([\\d:,]+)(\\|UTC)?");

    /** Its schedule in words; one in the notation of cron as it is. */
    public String when() {
        Matcher delay = DELAY.matcher(status.schedule());
        if (delay.matches()) {
            return "every " + words(Long.parseLong(delay.group(1)));
        }
        Matcher daily = DAILY.matcher(status.schedule());
        if (daily.matches()) {
            return "daily at " + daily.group(1).replace(",", ", ") + " UTC";
        }
        return status.schedule().equals("-") ? "never" : status.schedule();
    }

    private static String words(long seconds) {
        if (seconds % 3600 == 0) {
            return words(seconds / 3600, "hour");
        }
        return seconds % 60 == 0 ? words(seconds / 60, "minute") : words(seconds, "second");
    }

    private static String words(long number, String unit) {
        return number == 1 ? unit : number + " " + unit + "s";
    }

    /** When it runs next, UTC; in words when that is no time. */
    public String next() {
        if (status.schedule().equals("-")) {
            return "never";
        }
        if (status.running()) {
            return "runs now";
        }
        return status.next() == null ? "not planned yet" : JobView.shown(status.next());
    }

    /** When the last turn began, {@code ""} before the first. */
    public String last() {
        return JobView.shown(status.began());
    }

    /** {@code 120 ms} or {@code 12 s}. */
    public String took() {
        return status.millis() < 10_000 ? status.millis() + " ms" : status.millis() / 1000 + " s";
    }

    public boolean isRunnable() {
        return status.next() != null && !status.running();
    }
}

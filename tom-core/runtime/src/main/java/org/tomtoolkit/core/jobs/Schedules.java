package org.tomtoolkit.core.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.CronStyle;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.ZoneOffset;

/** Reads when a job recurs. */
final class Schedules {

    private static final String CRON = "CRON|";

    private Schedules() {}

    /** Five fields of cron, six after {@code CRON|}, or a text of db-scheduler; times are UTC. */
    static Schedule parse(String schedule) {
        try {
            if (schedule.strip().split("\\s+").length == 5 && !schedule.startsWith(CRON)) {
                return new CronSchedule(schedule.strip(), ZoneOffset.UTC, CronStyle.UNIX);
            }
            return schedule.startsWith(CRON)
                    ? new CronSchedule(schedule.substring(CRON.length()), ZoneOffset.UTC)
                    : com.github.kagkarlsson.scheduler.task.schedule.Schedules.parseSchedule(schedule);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "The schedule '" + schedule
                            + "' cannot be understood; use FIXED_DELAY|300s, DAILY|03:00|UTC, cron such as 0 3 * * *, or CRON| and six fields",
                    e);
        }
    }
}

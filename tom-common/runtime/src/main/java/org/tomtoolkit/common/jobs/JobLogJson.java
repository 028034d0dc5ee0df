package org.tomtoolkit.common.jobs;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.tomtoolkit.core.jobs.JobLogLine;

/**
 * Lines of a log on the wire.
 *
 * @param nextOffset where to read on
 */
public record JobLogJson(
        List<Line> lines, @JsonProperty("next_offset") long nextOffset) {

    /** A line with its time. */
    public record Line(Instant time, String text) {}

    static JobLogJson of(List<JobLogLine> lines, long offset) {
        long next = lines.isEmpty() ? offset : lines.get(lines.size() - 1).id();
        return new JobLogJson(
                lines.stream().map(line -> new Line(line.logged(), line.text())).toList(), next);
    }
}

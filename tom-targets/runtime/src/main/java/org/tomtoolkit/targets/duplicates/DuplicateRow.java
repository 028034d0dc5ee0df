package org.tomtoolkit.targets.duplicates;

import java.time.Instant;

/** A pair as the queue shows it. */
public record DuplicateRow(
        Long id,
        Long firstId,
        String firstName,
        Long secondId,
        String secondName,
        TargetPair.Reason reason,
        Double separationArcsec,
        TargetPair.State state,
        Instant found) {}

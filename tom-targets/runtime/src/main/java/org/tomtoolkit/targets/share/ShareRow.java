package org.tomtoolkit.targets.share;

import java.time.Instant;

/** An item of the outbox in a table. */
public record ShareRow(
        Long id,
        Long targetId,
        String targetName,
        String destination,
        ShareState state,
        int attempts,
        String answer,
        Instant changed,
        Instant delivered) {}

package org.tomtoolkit.observations.spi;

import java.util.Collection;

/**
 * Ability of a facility to say how observations stand.
 *
 * @since 1.0
 */
public interface ReportsStatus {

    /**
     * How these observations stand. Called by the status job with 1 to 50 distinct ids; ask the facility as few times as
     * it allows. Never throws for a remote failure.
     *
     * @return {@link Reported} for the ids the facility knows, also when only some could be asked; {@link Unreachable} when
     *     none could
     */
    StatusReport status(Collection<String> observationIds);
}

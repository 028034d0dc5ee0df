package org.tomtoolkit.core.event;

import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * Handles a CDI event later, as a job: the job is stored in the transaction that fires the event, runs after its commit, and is
 * tried again when it fails or its node dies. What rolls back is never handled.
 *
 * <pre>{@code
 * @PluginId("announce-target")
 * class AnnounceTarget implements DurableHandler<TargetCreated> {
 *     public String label() { return "Announce new targets"; }
 *     public Class<TargetCreated> eventType() { return TargetCreated.class; }
 *     public void handle(TargetCreated event, JobContext job) { … }
 * }
 * }</pre>
 *
 * @param <E> a record that Jackson can write and read; the type of the event exactly, named where the class is declared
 * @since 1.0
 */
@Spi("durable handler")
public interface DurableHandler<E> extends Plugin {

    Class<E> eventType();

    /** Whether a job is worth it; called in the transaction, so answer from the event alone. */
    default boolean wants(E event) {
        return true;
    }

    /**
     * Does the work. Called at least once, outside a transaction, with an active CDI request context; see
     * {@link JobContext#once} for effects that must happen once.
     *
     * @throws Exception to be tried again
     */
    void handle(E event, JobContext context) throws Exception;
}

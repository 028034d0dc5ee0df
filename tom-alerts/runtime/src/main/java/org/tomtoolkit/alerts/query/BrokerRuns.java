package org.tomtoolkit.alerts.query;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.tomtoolkit.alerts.AlertsConfig;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;

/**
 * What runs found, for the person who ran them.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class BrokerRuns {

    private final AlertsConfig config;
    private final QueryStore store;

    protected BrokerRuns(AlertsConfig config, QueryStore store) {
        this.config = config;
        this.store = store;
    }

    /**
     * @throws TomException 404 when there is none of this viewer's, or it is too old
     */
    public BrokerRun get(long id, Viewer viewer) {
        Instant oldest = Instant.now().minus(config.keepResults());
        return store.run(id)
                .filter(run -> viewer.superuser()
                        || viewer.isLoggedIn() && viewer.userId().equals(run.ownerId()))
                .filter(run -> run.created().isAfter(oldest))
                .orElseThrow(() -> new TomException(
                        404,
                        "Results not found",
                        "There are no such results, or they were too old to be kept.",
                        "Run the query again."));
    }

    /** All alerts of a run the viewer got from {@link #get}, in the broker's order. */
    public List<RunAlert> alerts(BrokerRun run) {
        return store.alerts(run.id());
    }

    /** Those whose row ids are given, in the broker's order; ids of other runs are ignored. */
    public List<RunAlert> alerts(BrokerRun run, Collection<Long> rowIds) {
        return alerts(run).stream().filter(alert -> rowIds.contains(alert.id())).toList();
    }
}

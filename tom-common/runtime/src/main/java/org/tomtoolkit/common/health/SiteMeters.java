package org.tomtoolkit.common.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.tomtoolkit.common.live.LivePages;
import org.tomtoolkit.core.jobs.JobState;

/** What is measured of a TOM beside requests, memory and connections: its jobs and open pages. Asked for by each scrape. */
@Singleton
class SiteMeters implements MeterBinder {

    private static final Logger LOG = Logger.getLogger(SiteMeters.class);

    private final EntityManager entities;
    private final LivePages pages;

    SiteMeters(EntityManager entities, LivePages pages) {
        this.entities = entities;
        this.pages = pages;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (JobState state : new JobState[] {JobState.QUEUED, JobState.RUNNING, JobState.FAILED}) {
            Gauge.builder("tom.jobs", () -> count(state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .description("Jobs in this state, on all nodes")
                    .register(registry);
        }
        Gauge.builder("tom.live.pages", pages::open)
                .description("Open pages that are connected to this node")
                .register(registry);
    }

    /** A scrape must not fail because the database is away: the value is then unknown. */
    private double count(JobState state) {
        try {
            return entities.createQuery("select count(j) from JobRecord j where j.state = ?1", Long.class)
                    .setParameter(1, state)
                    .getSingleResult();
        } catch (RuntimeException e) {
            LOG.debug("Jobs cannot be counted", e);
            return Double.NaN;
        }
    }
}

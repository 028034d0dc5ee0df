package org.tomtoolkit.common.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.jobs.JobState;

/** Ready when the queue of jobs can be read; says how many wait and how many run. */
@Readiness
@ApplicationScoped
class JobsCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(JobsCheck.class);

    private final EntityManager entities;

    JobsCheck(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("Jobs")
                    .up()
                    .withData("waiting", count(JobState.QUEUED))
                    .withData("running", count(JobState.RUNNING))
                    .build();
        } catch (RuntimeException e) {
            LOG.warn("The queue of jobs cannot be read", e);
            return HealthCheckResponse.named("Jobs").down().build();
        }
    }

    private long count(JobState state) {
        return entities.createQuery("select count(j) from JobRecord j where j.state = ?1", Long.class)
                .setParameter(1, state)
                .getSingleResult();
    }
}

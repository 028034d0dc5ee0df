package org.example.demo.sample;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.NodeConfig;
import org.tomtoolkit.core.command.SampleData;
import org.tomtoolkit.core.permission.Viewer;

/** Fills a demo that has no target. */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private final EntityManager entities;
    private final List<SampleData> samples;

    FirstStart(EntityManager entities, @All List<SampleData> samples) {
        this.entities = entities;
        this.samples = samples;
    }

    /** Behind the start, which waits for nothing here; a thread of its own, for the context of the start ends with it. */
    void begin(@Observes @Priority(10_000) StartupEvent event, NodeConfig node) {
        if (node.role().servesPages()) {
            Thread thread = new Thread(this::fill, "sample data");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @ActivateRequestContext
    void fill() {
        if (isEmpty()) {
            samples.forEach(sample -> LOG.infof("%s: %s.", sample.label(), sample.load(Viewer.system())));
        }
    }

    private boolean isEmpty() {
        return entities.createQuery("select t.id from Target t", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}

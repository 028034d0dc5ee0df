package org.tomtoolkit.core.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.EventContext;
import java.util.List;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Plugins;

/** Turns events into jobs for their durable handlers. Public, because generated code calls it. */
@ApplicationScoped
@Unremovable
public class DurableEvents {

    private final Plugins<DurableHandler<?>> handlers;
    private final Jobs jobs;
    private final ObjectMapper json;

    DurableEvents(@All List<DurableHandler<?>> handlers, Jobs jobs, ObjectMapper json) {
        this.handlers = new Plugins<>("durable handler", handlers);
        this.jobs = jobs;
        this.json = json;
    }

    /** Called by the observer that the build makes for each type of event that has a handler. */
    public static void fired(EventContext<?> context) {
        Arc.container().instance(DurableEvents.class).get().enqueue(context.getEvent());
    }

    void enqueue(Object event) {
        for (DurableHandler<?> handler : handlers.all()) {
            if (handler.eventType() == event.getClass() && wants(handler, event)) {
                jobs.enqueue(
                        HandleEvent.KIND,
                        new HandleEvent.Parameters(handler.id(), json.valueToTree(event)),
                        Viewer.system());
            }
        }
    }

    private static <E> boolean wants(DurableHandler<E> handler, Object event) {
        return handler.wants(handler.eventType().cast(event));
    }
}

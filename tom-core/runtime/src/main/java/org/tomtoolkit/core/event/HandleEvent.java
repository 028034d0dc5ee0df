package org.tomtoolkit.core.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import java.util.List;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.plugin.Plugins;

/** Calls a durable handler with an event. */
@PluginId(HandleEvent.KIND)
class HandleEvent implements Job<HandleEvent.Parameters> {

    static final String KIND = "handle-event";

    /**
     * @param handler id of a {@link DurableHandler}
     * @param event as JSON
     */
    record Parameters(String handler, JsonNode event) {}

    private final Plugins<DurableHandler<?>> handlers;
    private final ObjectMapper json;

    HandleEvent(@All List<DurableHandler<?>> handlers, ObjectMapper json) {
        this.handlers = new Plugins<>("durable handler", handlers);
        this.json = json;
    }

    @Override
    public String label() {
        return "Handle an event";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public int maxAttempts() {
        return 6;
    }

    @Override
    public String run(Parameters parameters, JobContext context) throws Exception {
        DurableHandler<?> handler = handlers.get(parameters.handler());
        handle(handler, parameters.event(), context);
        return handler.label();
    }

    private <E> void handle(DurableHandler<E> handler, JsonNode event, JobContext context) throws Exception {
        handler.handle(json.treeToValue(event, handler.eventType()), context);
    }
}

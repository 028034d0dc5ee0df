package org.tomtoolkit.it.core;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tomtoolkit.core.event.DurableHandler;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Fails the first time for each dome. */
@PluginId("it-dome")
public class DomeHandler implements DurableHandler<DomeOpened> {

    static final Set<DomeOpened> HANDLED = ConcurrentHashMap.newKeySet();
    private static final Map<String, Integer> TRIES = new ConcurrentHashMap<>();

    static int tries(String dome) {
        return TRIES.getOrDefault(dome, 0);
    }

    @Override
    public String label() {
        return "Domes";
    }

    @Override
    public Class<DomeOpened> eventType() {
        return DomeOpened.class;
    }

    @Override
    public boolean wants(DomeOpened event) {
        return event.degrees() > 0;
    }

    @Override
    public void handle(DomeOpened event, JobContext context) {
        if (TRIES.merge(event.dome(), 1, Integer::sum) == 1) {
            throw new IllegalStateException("The dome is stuck");
        }
        HANDLED.add(event);
    }
}

package org.tomtoolkit.core.remote;

import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.plugin.PluginId;

/** Deletes old entries of the log of calls. */
@PluginId("remote-calls-clean")
public class CleanCallsJob implements RecurringJob {

    private final RemoteConfig config;
    private final RemoteCalls calls;

    CleanCallsJob(RemoteConfig config, RemoteCalls calls) {
        this.config = config;
        this.calls = calls;
    }

    @Override
    public String label() {
        return "Delete old calls from the log";
    }

    @Override
    public String schedule() {
        return config.log().cleanSchedule();
    }

    @Override
    public void run() {
        calls.clean();
    }
}

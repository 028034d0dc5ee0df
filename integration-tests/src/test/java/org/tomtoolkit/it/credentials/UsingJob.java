package org.tomtoolkit.it.credentials;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.vault.Credentials;
import org.tomtoolkit.core.vault.Secrets;

/** Opens the credentials of the one it runs for, and tells the test what it got. */
@PluginId("using-credentials")
class UsingJob implements Job<UsingJob.Parameters> {

    static final BlockingQueue<Secrets> OPENED = new LinkedBlockingQueue<>();

    record Parameters(String service) {}

    private final Credentials credentials;

    UsingJob(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String label() {
        return "Uses credentials";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public String run(Parameters parameters, JobContext context) {
        Secrets opened = credentials.of(parameters.service());
        OPENED.add(opened);
        context.log("Got " + opened);
        return "Got " + opened;
    }
}

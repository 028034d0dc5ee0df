package org.tomtoolkit.core.jobs;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tomtoolkit.core.command.TomCommand;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@PluginId("run-job")
class RunJobCommand implements TomCommand {

    private static final int MAX_LINES = 1000;

    private final Jobs jobs;
    private final JobRunner runner;

    @Spec
    private CommandSpec spec;

    @Option(names = "--list", description = "Show which kinds of jobs there are.")
    private boolean list;

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", description = "Kind of job, as --list shows it.")
    private String kind;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "JSON",
            defaultValue = "{}",
            description = "Parameters of the job, {} without.")
    private String parameters;

    RunJobCommand(Jobs jobs, JobRunner runner) {
        this.jobs = jobs;
        this.runner = runner;
    }

    @Override
    public String label() {
        return "Runs a job here and now, and shows its log";
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (list || kind == null) {
            jobs.labels().forEach((id, label) -> out.printf("%-30s %s%n", id, label));
            out.flush();
            return kind == null && !list ? 2 : 0;
        }
        long id = jobs.storeOnly(kind, parameters, Viewer.system());
        Optional<Instant> again = runner.run(id);
        while (again.isPresent()) {
            Thread.sleep(
                    Math.max(1, Duration.between(Instant.now(), again.get()).toMillis()));
            again = runner.run(id);
        }
        JobRecord job = jobs.get(id, Viewer.system());
        jobs.log(id, 0, MAX_LINES, Viewer.system()).forEach(line -> out.println(line.text()));
        out.println(job.state() + (job.message() == null ? "" : ": " + job.message()));
        out.flush();
        return job.state() == JobState.SUCCEEDED ? 0 : 1;
    }
}

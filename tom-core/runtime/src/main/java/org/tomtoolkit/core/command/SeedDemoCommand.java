package org.tomtoolkit.core.command;

import io.quarkus.arc.All;
import java.io.PrintWriter;
import java.util.List;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.plugin.Plugins;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@PluginId("seed-demo")
class SeedDemoCommand implements TomCommand {

    private final Plugins<SampleData> samples;

    @Spec
    private CommandSpec spec;

    SeedDemoCommand(@All List<SampleData> samples) {
        this.samples = new Plugins<>("sample data", samples);
    }

    @Override
    public String label() {
        return "Loads the sample data that is not there yet";
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        samples.all().forEach(sample -> out.println(sample.label() + ": " + sample.load(Viewer.system())));
        if (samples.all().isEmpty()) {
            out.println("No app of this TOM brings sample data.");
        }
        out.flush();
        return 0;
    }
}

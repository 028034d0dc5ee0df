package org.tomtoolkit.core.command;

import io.quarkus.arc.All;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.command.ConfigurationCheck.Finding;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.plugin.Plugins;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@PluginId("check")
class CheckCommand implements TomCommand {

    private final Plugins<ConfigurationCheck> checks;

    @Spec
    private CommandSpec spec;

    CheckCommand(@All List<ConfigurationCheck> checks) {
        this.checks = new Plugins<>("configuration check", checks);
    }

    @Override
    public String label() {
        return "Says everything that is wrong with the configuration, at once";
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean broken = false;
        for (ConfigurationCheck check : checks.all()) {
            List<Finding> findings = findings(check);
            out.println((findings.isEmpty() ? "ok       " : "         ") + check.label());
            for (Finding finding : findings) {
                broken |= finding.problem();
                out.println((finding.problem() ? "PROBLEM  " : "advice   ") + "  " + finding.text());
                out.println("           " + finding.remedy());
            }
        }
        out.flush();
        return broken ? 1 : 0;
    }

    private static List<Finding> findings(ConfigurationCheck check) {
        try {
            return check.findings();
        } catch (RuntimeException e) {
            return new ArrayList<>(List.of(Finding.problem(
                    "This check failed: " + e.getMessage(), "Mend what it says, then run this command again.")));
        }
    }
}

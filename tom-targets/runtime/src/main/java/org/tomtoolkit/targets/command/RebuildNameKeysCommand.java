package org.tomtoolkit.targets.command;

import java.io.PrintWriter;
import org.tomtoolkit.core.command.TomCommand;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.names.NameKeyRebuild;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@PluginId("rebuild-name-keys")
class RebuildNameKeysCommand implements TomCommand {

    private final NameKeyRebuild keys;

    @Spec
    private CommandSpec spec;

    RebuildNameKeysCommand(NameKeyRebuild keys) {
        this.keys = keys;
    }

    @Override
    public String label() {
        return "Makes the keys of names anew after the matcher changed";
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        long looked = 0;
        long changed = 0;
        for (NameKeyRebuild.Kind kind : NameKeyRebuild.Kind.values()) {
            NameKeyRebuild.Step step = keys.next(kind, 0);
            while (step.looked() > 0) {
                looked += step.looked();
                changed += step.changed();
                step = keys.next(kind, step.lastId());
            }
        }
        out.println(looked + " names looked at, " + changed + " keys changed.");
        out.flush();
        return 0;
    }
}

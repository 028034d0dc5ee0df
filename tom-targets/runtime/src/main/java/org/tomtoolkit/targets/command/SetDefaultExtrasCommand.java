package org.tomtoolkit.targets.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.command.TomCommand;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.extras.ExtraDefaults;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@PluginId("set-default-extras")
class SetDefaultExtrasCommand implements TomCommand {

    private final ExtraDefaults defaults;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "KEY",
            description = "Declared extra fields with a default; all of them when none is named.")
    private List<String> keys;

    SetDefaultExtrasCommand(ExtraDefaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public String label() {
        return "Gives targets without an extra field its default";
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, String> declared = defaults.declared();
        List<String> wanted = keys == null || keys.isEmpty() ? new ArrayList<>(declared.keySet()) : keys;
        for (String key : wanted) {
            if (!declared.containsKey(key)) {
                throw new TomException(
                        400,
                        "No default",
                        "There is no extra field " + key + " with a default.",
                        "Set tom.targets.extra-fields." + key + ".default-value.");
            }
        }
        for (String key : wanted) {
            out.println(key + ": " + fill(key, declared.get(key)) + " targets were given it.");
        }
        if (wanted.isEmpty()) {
            out.println("No extra field has a default.");
        }
        out.flush();
        return 0;
    }

    private long fill(String key, String value) {
        long count = 0;
        List<Long> ids = defaults.next(key, value, 0);
        while (!ids.isEmpty()) {
            count += ids.size();
            ids = defaults.next(key, value, ids.get(ids.size() - 1));
        }
        return count;
    }
}

package org.tomtoolkit.targets.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.command.TomCommand;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.targets.own.ExtraConversion;
import org.tomtoolkit.targets.own.OwnColumns;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@PluginId("convert-extras")
class ConvertExtrasCommand implements TomCommand {

    private static final int MOST_LINES = 100;

    private final ExtraConversion conversion;
    private final OwnColumns columns;

    @Spec
    private CommandSpec spec;

    @Option(names = "--list", description = "Shows keys of extras and columns, and changes nothing.")
    private boolean list;

    @Option(names = "--dry-run", description = "Says what would be done, and changes nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Replaces other values that a column has already.")
    private boolean force;

    @Parameters(
            paramLabel = "KEY[=COLUMN]",
            description = "Extras to move and the columns they go to; without any, each extra whose key is a column.")
    private List<String> pairs;

    ConvertExtrasCommand(ExtraConversion conversion, OwnColumns columns) {
        this.conversion = conversion;
        this.columns = columns;
    }

    @Override
    public String label() {
        return "Moves extras of targets into columns of the application";
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Long> keys = conversion.keys();
        if (list) {
            keys.forEach((key, count) -> out.println("extra  " + key + ": " + count + " targets"));
            columns.fields().forEach(field -> out.println("column " + field.name() + ": " + field.label()));
            out.flush();
            return 0;
        }
        int left = 0;
        for (Map.Entry<String, Field> each : wanted(keys).entrySet()) {
            left += convert(each.getKey(), each.getValue(), out);
        }
        out.flush();
        return left == 0 ? 0 : 1;
    }

    private Map<String, Field> wanted(Map<String, Long> keys) {
        List<String> named = new ArrayList<>();
        if (pairs == null || pairs.isEmpty()) {
            keys.keySet().stream().filter(key -> columns.field(key).isPresent()).forEach(named::add);
        } else {
            named.addAll(pairs);
        }
        Map<String, Field> wanted = new LinkedHashMap<>();
        for (String pair : named) {
            int equals = pair.lastIndexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            String column = equals < 0 ? pair : pair.substring(equals + 1);
            wanted.put(
                    key,
                    columns.field(column)
                            .orElseThrow(() -> new TomException(
                                    400,
                                    "No such column",
                                    "Targets have no column " + column + " of this application.",
                                    "--list shows the columns.")));
        }
        return wanted;
    }

    private int convert(String key, Field column, PrintWriter out) {
        ExtraConversion.Way way = new ExtraConversion.Way(dryRun, force);
        int converted = 0;
        int left = 0;
        ExtraConversion.Step step = conversion.next(key, column, 0, way);
        while (step.size() > 0) {
            converted += step.converted();
            for (ExtraConversion.Left each : step.left()) {
                if (++left <= MOST_LINES) {
                    out.println(
                            "target " + each.targetId() + ": “" + each.value() + "” stays an extra. " + each.text());
                }
            }
            step = conversion.next(key, column, step.lastExtraId(), way);
        }
        out.println(key + " → " + column.name() + ": " + converted + (dryRun ? " would be moved, " : " moved, ") + left
                + " left.");
        return left;
    }
}

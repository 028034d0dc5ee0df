package org.tomtoolkit.core.command;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintWriter;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.plugin.Plugins;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands of this TOM.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Commands {

    private static final Logger LOG = Logger.getLogger(Commands.class);
    private static final int FAILED = 1;

    private final Plugins<TomCommand> commands;
    private final String application;
    private CommandLine line;

    Commands(@All List<TomCommand> commands, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.commands = new Plugins<>("command", commands);
        this.application = application;
    }

    /**
     * All commands as one command line that prints help and errors. It is the same one each time: it remembers what the
     * options of a command were before the first use.
     */
    public synchronized CommandLine commandLine() {
        if (line == null) {
            line = make();
        }
        return line.setOut(new PrintWriter(System.out, true)).setErr(new PrintWriter(System.err, true));
    }

    private CommandLine make() {
        CommandSpec top = CommandSpec.create()
                .name(application)
                .addSubcommand("help", new CommandLine(new CommandLine.HelpCommand()));
        top.usageMessage()
                .description("Without a command this TOM serves its pages; --web serves without running jobs, --worker"
                        + " runs jobs only.")
                .synopsisSubcommandLabel("COMMAND");
        top.mixinStandardHelpOptions(true).version(application);
        for (TomCommand command : commands.all()) {
            top.addSubcommand(command.id(), subcommand(command));
        }
        return new CommandLine(top)
                .setExecutionExceptionHandler(Commands::failed)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static CommandLine subcommand(TomCommand command) {
        CommandSpec spec = CommandSpec.forAnnotatedObjectLenient(command).mixinStandardHelpOptions(true);
        if (spec.usageMessage().description().length == 0) {
            spec.usageMessage().description(command.label() + ".");
        }
        return new CommandLine(spec);
    }

    private static int failed(Exception error, CommandLine line, CommandLine.ParseResult parsed) {
        if (error instanceof ValidationException invalid) {
            invalid.errors()
                    .asMap()
                    .forEach((field, texts) ->
                            say(line, (field.equals(FieldErrors.FORM) ? "" : field + ": ") + String.join(" ", texts)));
        } else if (error instanceof TomException known) {
            say(line, known.detail());
            if (known.hint() != null) {
                say(line, known.hint());
            }
        } else {
            LOG.error("The command failed", error);
            say(line, "The command failed: " + error);
        }
        return FAILED;
    }

    private static void say(CommandLine line, String text) {
        line.getErr().println(line.getColorScheme().errorText(text));
        line.getErr().flush();
    }
}

package org.tomtoolkit.core.command;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Runs one command and ends. */
@ApplicationScoped
public class CommandLineApplication implements QuarkusApplication {

    private final Commands commands;

    CommandLineApplication(Commands commands) {
        this.commands = commands;
    }

    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        return commands.commandLine().execute(arguments);
    }
}

package org.tomtoolkit.common.command;

import java.io.PrintWriter;
import org.tomtoolkit.common.account.AccountDetails;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.common.session.SessionKey;
import org.tomtoolkit.core.command.TomCommand;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@PluginId("create-admin")
class CreateAdminCommand implements TomCommand {

    private final Accounts accounts;
    private final SessionKey key;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NewPassword password;

    @Option(names = "--email", defaultValue = "", description = "E-mail address of the account.")
    private String email;

    @Parameters(paramLabel = "NAME", description = "User name of the new account.")
    private String name;

    CreateAdminCommand(Accounts accounts, SessionKey key) {
        this.accounts = accounts;
        this.key = key;
    }

    @Override
    public String label() {
        return "Makes an account that may do everything";
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        accounts.create(AccountDetails.administrator(name, email), password.read(key, out), Viewer.system());
        out.println(name + " can log in and administers this TOM.");
        out.flush();
        return 0;
    }
}

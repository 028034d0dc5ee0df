package org.tomtoolkit.common.command;

import java.io.PrintWriter;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.common.session.SessionKey;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.command.TomCommand;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@PluginId("change-password")
class ChangePasswordCommand implements TomCommand {

    private final AccountRepository repository;
    private final Accounts accounts;
    private final SessionKey key;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NewPassword password;

    @Parameters(paramLabel = "NAME", description = "User name of the account.")
    private String name;

    ChangePasswordCommand(AccountRepository repository, Accounts accounts, SessionKey key) {
        this.repository = repository;
        this.accounts = accounts;
        this.key = key;
    }

    @Override
    public String label() {
        return "Gives an account a new password and ends its sessions";
    }

    @Override
    public Integer call() {
        Account account = repository
                .byUsernameIgnoringCase(name)
                .orElseThrow(() -> TomException.notFound("account named " + name));
        PrintWriter out = spec.commandLine().getOut();
        accounts.changePassword(account.getId(), password.read(key, out), Viewer.system());
        out.println("The password of " + account.getUsername() + " is changed; its browsers have to log in again.");
        out.flush();
        return 0;
    }
}

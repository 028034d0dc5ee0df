package org.tomtoolkit.common.command;

import java.util.List;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.command.ConfigurationCheck;
import org.tomtoolkit.core.plugin.PluginId;

@PluginId("administrator")
class AdministratorCheck implements ConfigurationCheck {

    private final AccountRepository accounts;

    AdministratorCheck(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public String label() {
        return "Administrator";
    }

    @Override
    public List<Finding> findings() {
        return accounts.count("superuser = true and active = true") > 0
                ? List.of()
                : List.of(Finding.problem(
                        "Nobody can administer this TOM.", "Make an administrator: create-admin NAME."));
    }
}

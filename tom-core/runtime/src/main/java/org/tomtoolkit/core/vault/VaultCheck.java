package org.tomtoolkit.core.vault;

import java.util.List;
import org.tomtoolkit.core.command.ConfigurationCheck;
import org.tomtoolkit.core.plugin.PluginId;

/** Whether what is stored can be opened with the keys there are. */
@PluginId("vault")
class VaultCheck implements ConfigurationCheck {

    private final SecretRows rows;
    private final VaultKeys keys;

    VaultCheck(SecretRows rows, VaultKeys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    @Override
    public String label() {
        return "Key of the vault";
    }

    @Override
    public List<Finding> findings() {
        List<String> used = rows.keyIds();
        if (used.isEmpty()) {
            return List.of();
        }
        List<String> missing =
                used.stream().filter(id -> keys.find(id).isEmpty()).toList();
        if (!missing.isEmpty()) {
            return List.of(Finding.problem(
                    "Stored credentials need keys that are missing: " + String.join(", ", missing) + ".",
                    "Add them to tom.vault.old-keys or the key file, or have their owners store them again."));
        }
        return used.size() == 1 && used.get(0).equals(keys.current().id())
                ? List.of()
                : List.of(Finding.advice(
                        "Some stored credentials are encrypted with an older key.", "Run rotate-key --resume."));
    }
}

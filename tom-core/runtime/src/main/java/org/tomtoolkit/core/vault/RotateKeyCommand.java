package org.tomtoolkit.core.vault;

import java.io.PrintWriter;
import org.tomtoolkit.core.Counted;
import org.tomtoolkit.core.command.TomCommand;
import org.tomtoolkit.core.plugin.PluginId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Changes the key of the vault, and goes on with a change that was interrupted. */
@PluginId("rotate-key")
class RotateKeyCommand implements TomCommand {

    private final VaultRotation rotation;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--resume",
            description = "Makes no new key: encrypts with the present one what still has an older one. Use it after an"
                    + " interruption, and after changing tom.vault.key.")
    private boolean resume;

    RotateKeyCommand(VaultRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public String label() {
        return "Encrypts stored credentials with a new key";
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!resume) {
            out.println("The new key is " + rotation.newKey() + ".");
        }
        VaultRotation.Summary summary = rotation.reencrypt(done -> {
            out.println(Counted.of(done, "value") + " encrypted …");
            out.flush();
        });
        out.println(Counted.of(summary.done(), "value has", "values have") + " the key " + summary.keyId() + " now.");
        if (summary.lost() > 0) {
            out.println(Counted.of(summary.lost(), "value")
                    + " cannot be opened with any key there is and must be stored again" + " by the owner.");
        }
        out.flush();
        return summary.lost() > 0 ? 1 : 0;
    }
}

package org.tomtoolkit.core.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tomtoolkit.core.files.FilesConfig;
import org.tomtoolkit.core.plugin.PluginId;

@PluginId("files")
class FilesCheck implements ConfigurationCheck {

    private final FilesConfig config;

    FilesCheck(FilesConfig config) {
        this.config = config;
    }

    @Override
    public String label() {
        return "Folder for files";
    }

    @Override
    public List<Finding> findings() {
        if (!config.store().equals("disk")) {
            return List.of();
        }
        Path folder = config.directory().toAbsolutePath();
        Path existing = folder;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return Files.isDirectory(existing) && Files.isWritable(existing)
                ? List.of()
                : List.of(Finding.problem(
                        "Nothing can be written to " + folder + ".",
                        "Give the user of this process the right to write there, or choose another folder in"
                                + " tom.files.directory."));
    }
}

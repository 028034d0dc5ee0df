package org.tomtoolkit.core.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.tomtoolkit.core.plugin.PluginId;

/** Finds settings that nothing reads, which are misspelt most of the time. */
@PluginId("settings")
class SettingsCheck implements ConfigurationCheck {

    /** Written at build time: the prefixes of all configuration mappings below {@code tom.}, one a line. */
    static final String PREFIXES = "META-INF/tom/config-prefixes.txt";

    private final Config config;

    SettingsCheck(Config config) {
        this.config = config;
    }

    @Override
    public String label() {
        return "Settings";
    }

    @Override
    public List<Finding> findings() {
        Set<String> prefixes = prefixes();
        Set<String> unknown = new TreeSet<>();
        for (String name : config.getPropertyNames()) {
            String key = name.startsWith("%") ? name.substring(name.indexOf('.') + 1) : name;
            if (key.startsWith("tom.") && prefixes.stream().noneMatch(prefix -> key.startsWith(prefix + "."))) {
                unknown.add(key);
            }
        }
        return unknown.stream()
                .map(key -> Finding.advice(
                        "Nothing reads the setting " + key + ".", "See whether it is misspelt, or take it out."))
                .toList();
    }

    private static Set<String> prefixes() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream list = loader.getResourceAsStream(PREFIXES)) {
            return list == null
                    ? Set.of("tom")
                    : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

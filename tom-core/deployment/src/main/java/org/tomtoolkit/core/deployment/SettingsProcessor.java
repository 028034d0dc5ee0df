package org.tomtoolkit.core.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.smallrye.config.ConfigMapping;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jboss.jandex.DotName;

/** Notes which prefixes of settings something reads, for the command that checks the configuration. */
class SettingsProcessor {

    private static final DotName CONFIG_MAPPING = DotName.createSimple(ConfigMapping.class);

    @BuildStep
    GeneratedResourceBuildItem prefixes(CombinedIndexBuildItem index) {
        String prefixes = index.getIndex().getAnnotations(CONFIG_MAPPING).stream()
                .map(mapping -> mapping.value("prefix").asString())
                .filter(prefix -> prefix.startsWith("tom."))
                .sorted()
                .collect(Collectors.joining("\n"));
        return new GeneratedResourceBuildItem(
                "META-INF/tom/config-prefixes.txt", prefixes.getBytes(StandardCharsets.UTF_8));
    }
}

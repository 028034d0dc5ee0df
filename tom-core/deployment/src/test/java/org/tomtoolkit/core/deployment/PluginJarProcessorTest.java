package org.tomtoolkit.core.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.bootstrap.model.ApplicationModelBuilder;
import io.quarkus.maven.dependency.ArtifactCoords;
import io.quarkus.maven.dependency.ArtifactKey;
import io.quarkus.maven.dependency.DependencyFlags;
import io.quarkus.maven.dependency.ResolvedDependencyBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PluginJarProcessorTest {

    private static final String AURORA = "org.example:tom-aurora:1.0";

    @Test
    void aJarThatUsesTheToolkitWithoutAnIndexIsNamed() {
        List<String> jars = PluginJarProcessor.unindexed(application(), Set.of());
        assertEquals(List.of(AURORA), jars);
        assertTrue(PluginJarProcessor.message(jars).contains("jandex-maven-plugin"));
    }

    @Test
    void aJarWithAnIndexIsFine() {
        assertEquals(
                List.of(),
                PluginJarProcessor.unindexed(
                        application(), Set.of(ArtifactKey.of("org.example", "tom-aurora", "", "jar"))));
    }

    /** One jar that depends on the toolkit, one that does not. */
    private static ApplicationModel application() {
        return new ApplicationModelBuilder()
                .setAppArtifact(dependency("org.example", "my-tom"))
                .addDependency(dependency("org.example", "tom-aurora")
                        .setDependencies(List.of(ArtifactCoords.jar("org.tomtoolkit", "tom-observations", "1.0"))))
                .addDependency(dependency("org.example", "plain")
                        .setDependencies(List.of(ArtifactCoords.jar("com.fasterxml", "jackson", "2"))))
                .build();
    }

    private static ResolvedDependencyBuilder dependency(String group, String artifact) {
        return ResolvedDependencyBuilder.newInstance()
                .setGroupId(group)
                .setArtifactId(artifact)
                .setVersion("1.0")
                .setResolvedPath(Path.of("target"))
                .setFlags(DependencyFlags.RUNTIME_CP);
    }
}

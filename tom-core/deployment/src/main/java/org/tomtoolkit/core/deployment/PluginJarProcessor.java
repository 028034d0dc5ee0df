package org.tomtoolkit.core.deployment;

import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.deployment.ApplicationArchive;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.maven.dependency.ArtifactCoords;
import io.quarkus.maven.dependency.ArtifactKey;
import io.quarkus.maven.dependency.ResolvedDependency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A jar without a Jandex index is half seen: its templates are found, its plug-ins, pages and entities are not. This says
 * so at build time, for jars that depend on the toolkit.
 */
class PluginJarProcessor {

    private static final String TOOLKIT = "org.tomtoolkit";

    @BuildStep
    void check(
            CurateOutcomeBuildItem curated,
            ApplicationArchivesBuildItem archives,
            BuildProducer<ValidationErrorBuildItem> errors) {
        List<String> jars = unindexed(curated.getApplicationModel(), indexed(archives));
        if (!jars.isEmpty()) {
            errors.produce(new ValidationErrorBuildItem(new IllegalStateException(message(jars))));
        }
    }

    static String message(List<String> jars) {
        return "These jars use the TOM Toolkit but have no Jandex index, so their plug-ins and pages would be ignored: "
                + String.join(", ", jars)
                + ". Add io.smallrye:jandex-maven-plugin (goal jandex) to the build of the jar, or set quarkus.index-dependency.<name>.group-id and .artifact-id in the application.";
    }

    private static Set<ArtifactKey> indexed(ApplicationArchivesBuildItem archives) {
        Set<ArtifactKey> keys = new HashSet<>();
        for (ApplicationArchive archive : archives.getAllApplicationArchives()) {
            if (archive.getKey() != null) {
                keys.add(archive.getKey());
            }
        }
        return keys;
    }

    static List<String> unindexed(ApplicationModel model, Set<ArtifactKey> indexed) {
        return model.getRuntimeDependencies().stream()
                .filter(PluginJarProcessor::usesToolkit)
                .filter(dependency -> !indexed.contains(dependency.getKey()))
                .map(ResolvedDependency::toCompactCoords)
                .toList();
    }

    private static boolean usesToolkit(ResolvedDependency dependency) {
        return !dependency.getGroupId().equals(TOOLKIT)
                && dependency.getDependencies().stream()
                        .map(ArtifactCoords::getGroupId)
                        .anyMatch(TOOLKIT::equals);
    }
}

package org.tomtoolkit.common.deployment;

import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.qute.deployment.EffectiveTemplatePathsBuildItem;
import io.quarkus.qute.deployment.TemplatePathBuildItem;
import io.quarkus.qute.deployment.TemplatesAnalysisBuildItem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says at build time which template overrides would be ignored, or would hide one of ours by accident. */
class TemplateProcessor {

    @BuildStep
    void checkBlocks(TemplatesAnalysisBuildItem templates, BuildProducer<ValidationErrorBuildItem> errors) {
        produce(new TemplateBlocks(templates.getAnalysis()).faults(), errors);
    }

    @BuildStep
    void checkNames(EffectiveTemplatePathsBuildItem templates, BuildProducer<ValidationErrorBuildItem> errors) {
        produce(
                shadows(templates.getTemplatePaths().stream()
                        .map(TemplatePathBuildItem::getPath)
                        .toList()),
                errors);
    }

    /** Qute prefers {@code x.qute.html} to {@code x.html}, whoever wrote it. */
    static List<String> shadows(List<String> paths) {
        Set<String> all = new HashSet<>(paths);
        return paths.stream()
                .filter(path -> path.contains(".qute."))
                .filter(path -> all.contains(path.replace(".qute.", ".")))
                .map(path -> "The template " + path + " hides " + path.replace(".qute.", ".")
                        + ". To override it, name yours " + path.replace(".qute.", ".") + " as well.")
                .toList();
    }

    /** A jar without an index is no part of the application for Quarkus, yet its files are found at run time. */
    @BuildStep
    void checkOrigins(
            EffectiveTemplatePathsBuildItem templates,
            ApplicationArchivesBuildItem archives,
            BuildProducer<ValidationErrorBuildItem> errors) {
        produce(
                UnseenTemplates.outside(archives.getAllApplicationArchives())
                        .faults(templates.getTemplatePaths().stream()
                                .map(TemplatePathBuildItem::getPath)
                                .toList()),
                errors);
    }

    private static void produce(List<String> faults, BuildProducer<ValidationErrorBuildItem> errors) {
        if (!faults.isEmpty()) {
            errors.produce(new ValidationErrorBuildItem(new IllegalStateException(String.join("\n", faults))));
        }
    }
}

package org.tomtoolkit.common.deployment;

import io.quarkus.arc.deployment.BuildTimeConditionBuildItem;
import io.quarkus.arc.deployment.ExcludedTypeBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import java.util.List;
import org.jboss.jandex.ClassInfo;

/** Takes the routes of replaced pages out of the application; their classes stay, for subclasses to call. */
class ReplacedPageProcessor {

    @BuildStep
    void replace(
            CombinedIndexBuildItem index,
            BuildProducer<BuildTimeConditionBuildItem> conditions,
            BuildProducer<ExcludedTypeBuildItem> excluded) {
        for (ClassInfo page : new ReplacedPages(index.getIndex()).replaced()) {
            conditions.produce(new BuildTimeConditionBuildItem(page, false));
            excluded.produce(new ExcludedTypeBuildItem(page.name().toString()));
        }
    }

    @BuildStep
    void check(CombinedIndexBuildItem index, BuildProducer<ValidationErrorBuildItem> errors) {
        List<String> faults = new ReplacedPages(index.getIndex()).faults();
        if (!faults.isEmpty()) {
            errors.produce(new ValidationErrorBuildItem(new IllegalStateException(String.join("\n", faults))));
        }
    }
}

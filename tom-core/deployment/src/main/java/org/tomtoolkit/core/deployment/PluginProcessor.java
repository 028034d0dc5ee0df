package org.tomtoolkit.core.deployment;

import io.quarkus.arc.deployment.BeanDefiningAnnotationBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.arc.processor.DotNames;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import java.util.List;
import org.jboss.jandex.DotName;
import org.tomtoolkit.core.plugin.PluginId;

/** Makes plug-ins beans that are never removed, and says at build time when their ids are wrong. */
class PluginProcessor {

    static final DotName PLUGIN_ID = DotName.createSimple(PluginId.class);

    @BuildStep
    BeanDefiningAnnotationBuildItem pluginsAreBeans() {
        return new BeanDefiningAnnotationBuildItem(PLUGIN_ID, DotNames.SINGLETON, false);
    }

    @BuildStep
    void check(CombinedIndexBuildItem index, BuildProducer<ValidationErrorBuildItem> errors) {
        List<String> faults = new PluginCheck(index.getIndex()).faults();
        if (!faults.isEmpty()) {
            errors.produce(new ValidationErrorBuildItem(new IllegalStateException(String.join("\n", faults))));
        }
    }
}

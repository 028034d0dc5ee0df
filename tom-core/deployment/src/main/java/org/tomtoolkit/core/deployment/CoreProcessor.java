package org.tomtoolkit.core.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;

/** The kernel as a feature. */
class CoreProcessor {

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("tom-core");
    }

    @BuildStep
    ChangeLogBuildItem changeLog() {
        return new ChangeLogBuildItem("tom-core", "db/tom-core/changelog.xml");
    }
}

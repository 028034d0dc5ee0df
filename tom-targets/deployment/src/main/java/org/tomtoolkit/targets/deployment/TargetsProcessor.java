package org.tomtoolkit.targets.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import org.tomtoolkit.core.deployment.ChangeLogBuildItem;

/** The app as a feature. */
class TargetsProcessor {

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("tom-targets");
    }

    @BuildStep
    ChangeLogBuildItem changeLog() {
        return new ChangeLogBuildItem("tom-targets", "db/tom-targets/changelog.xml");
    }
}

package org.tomtoolkit.common.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import org.tomtoolkit.core.deployment.ChangeLogBuildItem;

/** The shell as a feature. */
class CommonProcessor {

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("tom-common");
    }

    @BuildStep
    ChangeLogBuildItem changeLog() {
        return new ChangeLogBuildItem("tom-common", "db/tom-common/changelog.xml");
    }
}

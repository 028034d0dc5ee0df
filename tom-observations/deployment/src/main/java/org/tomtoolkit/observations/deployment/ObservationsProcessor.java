package org.tomtoolkit.observations.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import org.tomtoolkit.core.deployment.ChangeLogBuildItem;

/** The app as a feature. */
class ObservationsProcessor {

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("tom-observations");
    }

    @BuildStep
    ChangeLogBuildItem changeLog() {
        return new ChangeLogBuildItem("tom-observations", "db/tom-observations/changelog.xml");
    }
}

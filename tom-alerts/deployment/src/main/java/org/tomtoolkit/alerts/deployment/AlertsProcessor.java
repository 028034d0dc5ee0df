package org.tomtoolkit.alerts.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import org.tomtoolkit.core.deployment.ChangeLogBuildItem;

/** The app as a feature. */
class AlertsProcessor {

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("tom-alerts");
    }

    @BuildStep
    ChangeLogBuildItem changeLog() {
        return new ChangeLogBuildItem("tom-alerts", "db/tom-alerts/changelog.xml");
    }
}

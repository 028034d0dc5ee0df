package org.tomtoolkit.dataproducts.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import org.tomtoolkit.core.deployment.ChangeLogBuildItem;

/** The app as a feature. */
class DataproductsProcessor {

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("tom-dataproducts");
    }

    @BuildStep
    ChangeLogBuildItem changeLog() {
        return new ChangeLogBuildItem("tom-dataproducts", "db/tom-dataproducts/changelog.xml");
    }
}

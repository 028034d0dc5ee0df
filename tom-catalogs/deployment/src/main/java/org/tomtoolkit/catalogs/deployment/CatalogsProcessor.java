package org.tomtoolkit.catalogs.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;

/** The app as a feature. */
class CatalogsProcessor {

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("tom-catalogs");
    }
}

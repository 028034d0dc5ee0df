package org.tomtoolkit.core.deployment;

import io.quarkus.builder.item.MultiBuildItem;

/**
 * A change log that the application's root change log has to include.
 *
 * @since 1.0
 */
public final class ChangeLogBuildItem extends MultiBuildItem {

    private final String app;
    private final String path;

    /**
     * @param app artifact id, e.g. {@code tom-targets}
     * @param path on the class path, e.g. {@code db/tom-targets/changelog.xml}
     */
    public ChangeLogBuildItem(String app, String path) {
        this.app = app;
        this.path = path;
    }

    public String app() {
        return app;
    }

    public String path() {
        return path;
    }
}

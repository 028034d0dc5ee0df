package org.tomtoolkit.core.permission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where permissions of observations and data come from. */
@ConfigMapping(prefix = "tom.permissions")
public interface PermissionConfig {

    /**
     * {@code target}: who may view a target sees its observations and data. {@code row}: observations and files carry grants
     * of their own too, and are seen only by those who have both, their owners and administrators.
     */
    @WithDefault("target")
    Mode mode();

    /** Whose grants count. */
    enum Mode {
        TARGET,
        ROW
    }
}

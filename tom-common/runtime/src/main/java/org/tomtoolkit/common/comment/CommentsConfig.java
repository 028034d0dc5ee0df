package org.tomtoolkit.common.comment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Comments on targets and other objects. */
@ConfigMapping(prefix = "tom.comments")
public interface CommentsConfig {

    /** Whether people can write and read comments. */
    @WithDefault("true")
    boolean enabled();
}

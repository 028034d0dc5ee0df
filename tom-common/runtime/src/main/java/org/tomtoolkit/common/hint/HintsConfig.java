package org.tomtoolkit.common.hint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Hints for people who are new. */
@ConfigMapping(prefix = "tom.hints")
public interface HintsConfig {

    /** Whether pages show hints to those who are logged in and have not put them away. */
    @WithDefault("false")
    boolean enabled();
}

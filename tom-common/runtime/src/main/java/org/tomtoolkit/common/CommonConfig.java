package org.tomtoolkit.common;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What the site is called and how it looks. */
@ConfigMapping(prefix = "tom.common")
public interface CommonConfig {

    /** Name of this TOM in titles, the navigation bar and messages to other TOMs. */
    @WithDefault("TOM Toolkit")
    String name();

    /** Path of a style sheet that is loaded last, e.g. {@code /custom.css} from {@code META-INF/resources}. */
    Optional<String> customCss();

    /** Path of the logo in the navigation bar. */
    @WithDefault("/tom/logo.svg")
    String logo();

    /** File served as {@code /robots.txt}; without one, robots are asked to keep away. */
    Optional<Path> robots();

    /** Versions of the assets; set by the toolkit. */
    Assets assets();

    /** Versions in the paths of the assets we serve, so that browsers may keep them for ever. */
    interface Assets {
        /** Version of Bootstrap. */
        String bootstrap();

        /** Version of Bootstrap Icons. */
        String bootstrapIcons();

        /** Version of htmx. */
        String htmx();

        /** Version of Apache ECharts. */
        String echarts();
    }
}

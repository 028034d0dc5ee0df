package org.tomtoolkit.core.schema;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The tables of the database. */
@ConfigMapping(prefix = "tom.schema")
public interface SchemaConfig {

    /** Whether the start brings the tables up to date; {@code false} where somebody else runs Liquibase. */
    @WithDefault("true")
    boolean updateAtStart();
}

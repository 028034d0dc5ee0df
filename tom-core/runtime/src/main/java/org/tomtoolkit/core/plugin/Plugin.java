package org.tomtoolkit.core.plugin;

/**
 * What all plug-ins have in common. An SPI is an interface that extends this one and carries {@link Spi}; a plug-in is a
 * CDI bean that implements the SPI and carries {@link PluginId}. A bean without a scope becomes a singleton.
 *
 * @since 1.0
 */
public interface Plugin {

    /** Stable lower-case id, the value of {@link PluginId}; stored in the database, so never change it. */
    default String id() {
        return PluginIds.of(getClass());
    }

    /** What people see. */
    String label();

    /** Whether configuration allows this plug-in to be offered; decided once at start. */
    default boolean enabled() {
        return true;
    }
}

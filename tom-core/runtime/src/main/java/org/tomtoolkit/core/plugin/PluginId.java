package org.tomtoolkit.core.plugin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The id of a plug-in: lower case, {@code [a-z][a-z0-9-]*}. Two plug-ins of one SPI with the same id fail the build,
 * unless one says that it {@link #replaces()} the other.
 *
 * @since 1.0
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PluginId {

    String value();

    /** True to take the place of the plug-in that has this id already. */
    boolean replaces() default false;
}

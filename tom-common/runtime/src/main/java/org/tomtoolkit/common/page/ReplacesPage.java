package org.tomtoolkit.common.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource class of the application: its routes take the place of those of a resource of the toolkit. The class may
 * extend the one it replaces and call {@code super}; it needs a {@code @Path} of its own.
 *
 * @since 1.0
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReplacesPage {

    Class<?> value();
}

package org.tomtoolkit.common.page;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a GET method that answers a part of a page for htmx: who opens its address in the browser is led to the page.
 *
 * @since 1.0
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartOf {

    /** Path of the page, with the parameters of the part's path in it: {@code /targets/{id}/?tab=plan}. */
    String value();
}

package org.tomtoolkit.core.jobs;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method of a bean, without parameters, a {@link RecurringJob}. A class without a scope becomes a singleton. A
 * method that cannot be called, an id that is taken and a schedule that cannot be understood fail the build.
 *
 * @since 1.0
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Recurring {

    /** Id: {@code [a-z][a-z0-9-]*}, never to be changed. */
    String value();

    /** What people see. */
    String label();

    /**
     * When, in UTC: five fields of cron, or any other text that {@link RecurringJob#schedule()} may answer. {@code
     * {some.key}} is the text of that key of the configuration, read at start.
     */
    String cron();
}

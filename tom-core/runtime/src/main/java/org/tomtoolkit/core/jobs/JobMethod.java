package org.tomtoolkit.core.jobs;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method of a bean a kind of {@link Job}. The method takes a record with the parameters, a {@link JobContext}, both
 * or neither, and answers a line about the result or nothing. A class without a scope becomes a singleton. A method that
 * cannot be a job, and an id that is taken, fail the build.
 *
 * @since 1.0
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface JobMethod {

    /** Id to enqueue it with: {@code [a-z][a-z0-9-]*}, never to be changed. */
    String value();

    /** What people see. */
    String label();

    /** How often it is tried in all. */
    int maxAttempts() default 3;

    /** How long one attempt may take, in ISO 8601 such as {@code PT10M}; {@code ""} for {@code tom.jobs.time-limit}. */
    String timeLimit() default "";

    JobPriority priority() default JobPriority.NORMAL;

    /** Name of the remote service or other thing that it loads, {@code ""} for none. */
    String service() default "";

    /** How many jobs of its {@link #service()} run at the same time on all nodes together, unless configured. */
    int atOnce() default 2;
}

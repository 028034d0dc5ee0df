package org.tomtoolkit.targets.spi;

import java.util.List;
import java.util.Set;
import org.tomtoolkit.core.form.Field;

/**
 * Columns that a TOM adds to targets: an entity of its own with one row for a target at most. Contributed as a CDI bean; the
 * form, the page, the list with its filters, the API and files then have these fields as they have those of the toolkit, with
 * the same checks. The table is made by the application's own change log, its primary key being the id of the target, with
 * a foreign key that deletes the row with the target.
 *
 * @since 1.0
 */
public interface TargetColumns {

    /**
     * The entity: its id is the target's, and each field below is an attribute of the same name in camel case ({@code
     * discovery_date} is {@code discoveryDate}). Decimals are {@code Double}, whole numbers {@code Long}, texts and choices
     * {@code String}, booleans {@code Boolean}, times {@code Instant}; all may be null.
     */
    Class<?> entity();

    /** Heading above the fields in the form and on the page. */
    String heading();

    /**
     * The fields, in order. A name is lower-case snake, distinct among all fields of targets. Of the types of fields there
     * are text, textarea, choice, decimal, integer, boolean and datetime.
     */
    List<Field> fields();

    /** Names of fields that the page of a target leaves out. */
    default Set<String> hidden() {
        return Set.of();
    }

    /** Names of fields that the list of targets shows to people who have not chosen columns. */
    default Set<String> listed() {
        return Set.of();
    }
}

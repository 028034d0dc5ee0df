package org.tomtoolkit.targets.spi;

import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;

/**
 * A way to filter targets that an app adds, contributed as a CDI bean: fields of the form above the list, and what they
 * mean. The page, the downloads, the export and the REST API understand the same parameters.
 *
 * @since 1.0
 */
public interface TargetFilterContribution {

    /** The fields; their names are the parameters. Asked for each page, so keep it to memory. */
    List<Field> fields(Viewer viewer);

    /**
     * What the query string asks for.
     *
     * @param query texts by parameter, of all filters
     * @param errors takes what cannot be read, at the name of its field
     * @return conditions that all hold; none when nothing is asked for
     */
    List<TargetCondition> read(Map<String, List<String>> query, Viewer viewer, FieldErrors errors);

    /** What {@link #read} understood, in a few words for people; none to say nothing. */
    default List<String> notes(Map<String, List<String>> query, Viewer viewer) {
        return List.of();
    }

    /** First text of a parameter without blanks around it, {@code ""} when there is none. */
    static String text(String name, Map<String, List<String>> query) {
        List<String> all = query.getOrDefault(name, List.of());
        return all.isEmpty() || all.get(0) == null
                ? ""
                : all.get(0).replace("\0", "").strip();
    }
}

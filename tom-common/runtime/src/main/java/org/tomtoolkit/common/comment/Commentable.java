package org.tomtoolkit.common.comment;

import java.util.Collection;
import java.util.Map;
import org.tomtoolkit.core.permission.Viewer;

/**
 * A kind of object people may comment on, contributed as a CDI bean by the app the objects belong to.
 *
 * @since 1.0
 */
public interface Commentable {

    /** Stable lower-case name, at most 40 characters, e.g. {@code target}; stored with each comment. */
    String kind();

    /**
     * The objects somebody may see, in HQL.
     *
     * @param from e.g. {@code Target t}
     * @param id e.g. {@code t.id}
     * @param where condition with named parameters that begin with {@code acl}
     */
    record Visible(String from, String id, String where, Map<String, Object> parameters) {

        /** Correlated, so that only the objects of the comments at hand are looked at and not all there are. */
        String holdsFor(String objectId) {
            return "exists (select 1 from " + from + " where " + id + " = " + objectId + " and " + where + ")";
        }
    }

    Visible visible(Viewer viewer);

    /** What an object is called and where its page is. */
    record Link(String name, String path) {}

    /** By id; those that are gone are left out. One query. */
    Map<Long, Link> links(Collection<Long> ids);
}

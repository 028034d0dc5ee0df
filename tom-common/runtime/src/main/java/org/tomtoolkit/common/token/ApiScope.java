package org.tomtoolkit.common.token;

import java.util.Set;

/**
 * A part of the REST API that tokens can be limited to; an app contributes its own as a CDI bean. A route whose first
 * part belongs to no scope is open only to tokens that are not limited to apps.
 *
 * @param name lower-case, e.g. {@code targets}
 * @param label for people, e.g. {@code Targets and target lists}
 * @param segments first parts of the routes below {@code /api/}, e.g. {@code targets} and {@code targetname}
 * @since 1.0
 */
public record ApiScope(String name, String label, Set<String> segments) {

    public ApiScope {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("The name of an API scope is lower-case: " + name);
        }
        segments = Set.copyOf(segments);
    }
}

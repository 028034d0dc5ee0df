package org.tomtoolkit.common.token;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The scopes of all apps. */
@ApplicationScoped
public class ApiScopes {

    private static final String API = "/api/";

    private final List<ApiScope> scopes;
    private final Map<String, String> ofSegment = new HashMap<>();

    ApiScopes(@All List<ApiScope> scopes) {
        this.scopes =
                scopes.stream().sorted(Comparator.comparing(ApiScope::name)).toList();
        this.scopes.forEach(scope -> scope.segments().forEach(segment -> ofSegment.put(segment, scope.name())));
    }

    /** By name. */
    public List<ApiScope> all() {
        return scopes;
    }

    boolean exists(String name) {
        return scopes.stream().anyMatch(scope -> scope.name().equals(name));
    }

    /** Whether a token for these apps may use a path; none means all. */
    boolean covers(Set<String> apps, String path) {
        if (apps.isEmpty()) {
            return true;
        }
        String scope = ofSegment.get(segment(path));
        return path.equals(API) || scope != null && apps.contains(scope);
    }

    private static String segment(String path) {
        int start = path.startsWith(API) ? API.length() : 1;
        int end = path.indexOf('/', start);
        return path.substring(Math.min(start, path.length()), end < 0 ? path.length() : end);
    }
}

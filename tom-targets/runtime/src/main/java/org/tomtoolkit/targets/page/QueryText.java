package org.tomtoolkit.targets.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tomtoolkit.core.remote.RemoteRequest;

/** The query string of this page with some parameters changed: what links that keep the filters are made of. */
final class QueryText {

    private final Map<String, String> present = new LinkedHashMap<>();

    QueryText(MultivaluedMap<String, String> query) {
        query.forEach((name, values) -> {
            if (!values.isEmpty() && !values.get(0).isBlank()) {
                present.put(name, values.get(0));
            }
        });
    }

    String value(String name) {
        return present.getOrDefault(name, "");
    }

    /** Without these parameters. */
    QueryText without(String... names) {
        for (String name : names) {
            present.remove(name);
        }
        return this;
    }

    /** {@code ?a=b&c=d}, or {@code ?} when nothing is left; pairs of names and values are added. */
    String with(String... pairs) {
        Map<String, String> all = new LinkedHashMap<>(present);
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return "?" + RemoteRequest.encode(all);
    }

    boolean isEmpty() {
        return present.isEmpty();
    }
}

package org.tomtoolkit.core.remote;

import java.util.Locale;
import java.util.Map;

/**
 * What came back, whatever the status.
 *
 * @param headers first values, names in lower case
 */
record Answer(int status, Map<String, String> headers, byte[] body) {

    /** {@code ""} when there is none. */
    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    boolean isRedirect() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && !header("Location").isEmpty();
    }
}

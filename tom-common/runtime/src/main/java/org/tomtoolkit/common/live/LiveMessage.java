package org.tomtoolkit.common.live;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a page is told.
 *
 * @param topic e.g. {@code user:3} or {@code target:5}
 * @param event what happened, e.g. {@code job}
 * @param data more about it; small
 */
record LiveMessage(String topic, String event, JsonNode data) {

    static final String USER = "user:";

    /** Logins of this account are to be checked at once; never sent to a page. */
    static final String CHECK = "check";
}

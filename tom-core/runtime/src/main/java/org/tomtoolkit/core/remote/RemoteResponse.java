package org.tomtoolkit.core.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/**
 * A 2xx answer of a remote service.
 *
 * @since 1.0
 */
public record RemoteResponse(String service, int status, String contentType, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * Body as JSON.
     *
     * @throws RemoteException MALFORMED when it is not JSON
     */
    public JsonNode json() {
        try {
            JsonNode node = JSON.readTree(text());
            if (!node.isMissingNode()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw malformed("is not JSON", e);
        }
        throw malformed("is empty", null);
    }

    /** For the caller that finds the answer in the wrong shape. */
    public RemoteException malformed(String what, Throwable cause) {
        return new RemoteException(
                service, RemoteException.Kind.MALFORMED, "The answer of " + service + " " + what + ".", cause);
    }
}

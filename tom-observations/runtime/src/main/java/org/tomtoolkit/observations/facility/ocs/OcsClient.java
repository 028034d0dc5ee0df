package org.tomtoolkit.observations.facility.ocs;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteRequest;

/**
 * The calls to a portal and its archive. All throw {@link RemoteException}.
 *
 * @since 1.0
 */
public final class OcsClient {

    private final OcsSettings settings;
    private final RemoteClient remote;

    public OcsClient(OcsSettings settings, RemoteClient remote) {
        this.settings = settings;
        this.remote = remote;
    }

    /**
     * Asks the portal.
     *
     * @param path with a slash at its begin
     */
    public JsonNode get(String path) {
        return send(RemoteRequest.get(settings.service(), settings.portalUrl() + path));
    }

    /** Asks the portal about something that is too large for an address; may be repeated. */
    public JsonNode ask(String path, JsonNode body) {
        return send(request(path, body).repeatable());
    }

    /** Changes something at the portal; sent once. */
    public JsonNode post(String path, JsonNode body) {
        return send(request(path, body));
    }

    private RemoteRequest request(String path, JsonNode body) {
        return RemoteRequest.postJson(settings.service(), settings.portalUrl() + path, body.toString());
    }

    /** Asks the archive. */
    public JsonNode archive(String pathAndQuery) {
        return send(RemoteRequest.get(settings.service(), settings.archiveUrl() + pathAndQuery));
    }

    /** The next page of an archive's list, null on the last. Never follows to another host: the key would go along. */
    public JsonNode archiveNext(JsonNode page) {
        String next = page.path("next").asText("");
        if (next.isEmpty() || !next.startsWith(settings.archiveUrl())) {
            return null;
        }
        return send(RemoteRequest.get(settings.service(), next));
    }

    /** Address of the portal's page about a request. */
    public URI requestPage(String requestId) {
        return URI.create(settings.portalUrl() + "/requests/" + RemoteRequest.encode(requestId));
    }

    private JsonNode send(RemoteRequest request) {
        RemoteRequest timed = request.timeout(settings.timeout()).header("Accept", "application/json");
        return remote.send(settings.apiKey()
                        .map(key -> timed.header("Authorization", "Token " + key))
                        .orElse(timed))
                .json();
    }

    /** For an answer in the wrong shape. */
    RemoteException malformed(String what) {
        return new RemoteException(
                settings.service(),
                RemoteException.Kind.MALFORMED,
                "The answer of " + settings.service() + " " + what + ".",
                null);
    }
}

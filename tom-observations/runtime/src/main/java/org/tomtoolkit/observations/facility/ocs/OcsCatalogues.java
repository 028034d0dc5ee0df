package org.tomtoolkit.observations.facility.ocs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.observations.spi.CatalogueState;
import org.tomtoolkit.observations.spi.CatalogueStore;
import org.tomtoolkit.observations.spi.CatalogueStore.Kept;
import org.tomtoolkit.observations.spi.Unreachable;

/** Fetches the catalogue of an observatory and keeps the last one. */
final class OcsCatalogues {

    private static final Logger LOG = Logger.getLogger(OcsCatalogues.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INSTRUMENTS = "instruments";
    private static final String PROPOSALS = "proposals";

    private record Parsed(Instant fetched, OcsCatalogue catalogue) {}

    private final String facility;
    private final OcsClient client;
    private final CatalogueStore store;
    private volatile Parsed parsed = new Parsed(Instant.MIN, OcsCatalogue.empty());
    private volatile String problem = "";

    OcsCatalogues(String facility, OcsClient client, CatalogueStore store) {
        this.facility = facility;
        this.client = client;
        this.store = store;
    }

    /** The last catalogue, however old. */
    OcsCatalogue current() {
        Optional<Kept> instruments = store.find(facility, INSTRUMENTS);
        if (instruments.isPresent() && !instruments.get().fetched().equals(parsed.fetched())) {
            parsed = parse(
                    instruments.get(),
                    store.find(facility, PROPOSALS).map(Kept::text).orElse("[]"));
        }
        return parsed.catalogue();
    }

    CatalogueState state() {
        return new CatalogueState(
                store.find(facility, INSTRUMENTS).map(Kept::fetched).orElse(null), problem);
    }

    CatalogueState refresh() {
        try {
            JsonNode instruments = client.get("/api/instruments/");
            JsonNode proposals = proposals(client.get("/api/profile/"));
            if (!instruments.isObject()) {
                throw client.malformed("holds no instruments");
            }
            // proposals first: the age of the instruments says that both are new
            store.put(facility, PROPOSALS, proposals.toString());
            store.put(facility, INSTRUMENTS, instruments.toString());
            problem = "";
        } catch (RemoteException e) {
            problem = Unreachable.because(e).cause();
        }
        return state();
    }

    /** Only what forms need: a profile also holds the account's token and address. */
    private static JsonNode proposals(JsonNode profile) {
        ArrayNode kept = JSON.createArrayNode();
        profile.path("proposals").forEach(proposal -> {
            if (proposal.path("current").asBoolean(false)) {
                kept.addObject()
                        .put("id", proposal.path("id").asText())
                        .put("title", proposal.path("title").asText());
            }
        });
        return kept;
    }

    private static Parsed parse(Kept instruments, String proposals) {
        try {
            return new Parsed(
                    instruments.fetched(),
                    OcsCatalogue.of(JSON.readTree(instruments.text()), JSON.readTree(proposals)));
        } catch (JsonProcessingException e) {
            LOG.warnf(e, "A kept catalogue cannot be read; it is fetched again with the next turn");
            return new Parsed(instruments.fetched(), OcsCatalogue.empty());
        }
    }
}

package org.tomtoolkit.catalogs.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.catalogs.spi.CatalogHarvester;
import org.tomtoolkit.catalogs.spi.SearchResult;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.remote.RemoteResponse;
import org.tomtoolkit.targets.TargetDraft;

@PluginId("aurora")
public class AuroraHarvester implements CatalogHarvester {

    private final AuroraConfig config;
    private final RemoteClient client;

    AuroraHarvester(AuroraConfig config, RemoteClient client) {
        this.config = config;
        this.client = client;
    }

    @Override
    public String label() {
        return "Aurora";
    }

    @Override
    public String help() {
        return "Variable stars watched by Aurora Observatory.";
    }

    @Override
    public String exampleTerm() {
        return "AUR 17";
    }

    @Override
    public SearchResult search(String term) {
        String address = config.baseUrl() + "/objects?name=" + RemoteRequest.encode(term);
        RemoteResponse answer = client.send(RemoteRequest.get("Aurora", address).timeout(config.timeout()));
        JsonNode objects = answer.json();
        if (!objects.isArray()) {
            throw answer.malformed("is not a list", null);
        }
        List<TargetDraft> candidates = new ArrayList<>();
        for (JsonNode object : objects) {
            candidates.add(TargetDraft.sidereal(
                    object.path("name").asText(),
                    object.path("ra").asDouble(),
                    object.path("dec").asDouble()));
        }
        return candidates.isEmpty() ? SearchResult.notFound() : new SearchResult.Found(candidates);
    }
}

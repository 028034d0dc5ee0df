package org.tomtoolkit.catalogs.simbad;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.catalogs.spi.CatalogHarvester;
import org.tomtoolkit.catalogs.spi.SearchResult;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteRequest;

/**
 * Objects beyond the solar system by any of their names. SIMBAD itself knows how names are written, so {@code m31},
 * {@code M 31} and {@code NGC224} find the same galaxy.
 */
@PluginId("simbad")
public class SimbadHarvester implements CatalogHarvester {

    private final SimbadConfig config;
    private final RemoteClient client;

    public SimbadHarvester(SimbadConfig config, RemoteClient client) {
        this.config = config;
        this.client = client;
    }

    @Override
    public String label() {
        return "SIMBAD";
    }

    @Override
    public boolean enabled() {
        return config.enabled();
    }

    @Override
    public String help() {
        return "Stars, galaxies and everything else beyond the solar system, by any of its names.";
    }

    @Override
    public String exampleTerm() {
        return "M 31";
    }

    @Override
    public SearchResult search(String term) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("REQUEST", "doQuery");
        form.put("LANG", "ADQL");
        form.put("FORMAT", "json");
        form.put("MAXREC", "100");
        form.put("QUERY", SimbadQuery.byIdentifier(term));
        RemoteRequest request = RemoteRequest.postForm("SIMBAD", config.baseUrl() + "/sim-tap/sync", form)
                .timeout(config.timeout())
                .repeatable();
        List<SimbadRow> rows = SimbadRow.of(client.send(request));
        return rows.isEmpty() ? SearchResult.notFound() : SearchResult.found(SimbadTarget.of(rows, term));
    }
}

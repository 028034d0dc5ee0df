package org.tomtoolkit.observations.facility.lco;

import java.util.List;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.core.vault.Credentials;
import org.tomtoolkit.observations.facility.ocs.OcsFacility;
import org.tomtoolkit.observations.facility.ocs.OcsImaging;
import org.tomtoolkit.observations.facility.ocs.OcsInstrument;
import org.tomtoolkit.observations.facility.ocs.OcsRequestKind;
import org.tomtoolkit.observations.facility.ocs.OcsSettings;
import org.tomtoolkit.observations.spi.CatalogueStore;
import org.tomtoolkit.observations.spi.RequestType;

/** The telescopes of Las Cumbres Observatory. */
@PluginId("lco")
public class LcoFacility extends OcsFacility {

    private static final List<Site> SITES = List.of(
            new Site("coj", "Siding Spring", -31.273, 149.071, 1116),
            new Site("cpt", "Sutherland", -32.381, 20.810, 1760),
            new Site("tfn", "Teide", 28.300, -16.512, 2330),
            new Site("lsc", "Cerro Tololo", -30.167, -70.805, 2198),
            new Site("elp", "McDonald", 30.680, -104.015, 2070),
            new Site("ogg", "Haleakala", 20.707, -156.258, 3055));

    private final LcoConfig config;

    protected LcoFacility(LcoConfig config, RemoteClient remote, CatalogueStore store, Credentials credentials) {
        super(
                new OcsSettings("lco", config.portalUrl(), config.archiveUrl(), credentials, config.timeout()),
                kinds(config),
                remote,
                store);
        this.config = config;
    }

    private static List<OcsRequestKind> kinds(LcoConfig config) {
        return List.of(new OcsImaging(
                new RequestType("IMAGING", "Imaging"),
                LcoFacility::isOwnImager,
                config.maxConfigurations(),
                config.maxInstrumentConfigs()));
    }

    /** The portal also lists cameras of partners, and one that needs a form of its own. */
    private static boolean isOwnImager(OcsInstrument instrument) {
        return instrument.isImager() && !instrument.code().matches(".*(MUSCAT|SOAR|BLANCO).*");
    }

    @Override
    public String label() {
        return "LCO";
    }

    @Override
    public boolean enabled() {
        return config.enabled();
    }

    @Override
    public List<Site> sites() {
        return SITES;
    }
}

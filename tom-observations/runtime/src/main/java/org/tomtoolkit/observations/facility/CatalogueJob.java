package org.tomtoolkit.observations.facility;

import org.jboss.logging.Logger;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.observations.ObservationsConfig;
import org.tomtoolkit.observations.spi.CatalogueState;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.KeepsCatalogue;

/** Fetches the catalogues of the facilities that keep one. */
@PluginId("facility-catalogues")
public class CatalogueJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(CatalogueJob.class);

    private final ObservationsConfig config;
    private final Facilities facilities;
    private final FacilityCards cards;
    private final FacilityCalls calls;

    CatalogueJob(ObservationsConfig config, Facilities facilities, FacilityCards cards, FacilityCalls calls) {
        this.config = config;
        this.facilities = facilities;
        this.cards = cards;
        this.calls = calls;
    }

    @Override
    public String label() {
        return "Catalogues of facilities";
    }

    @Override
    public String schedule() {
        return config.catalogueSchedule();
    }

    @Override
    public void run() {
        for (Facility facility : facilities.all()) {
            if (facility instanceof KeepsCatalogue && cards.of(facility).isUsable()) {
                CatalogueState state = refresh(facility);
                if (!state.problem().isEmpty()) {
                    LOG.infof("No catalogue from %s: %s", facility.id(), state.problem());
                }
            }
        }
    }

    /** Fetches the catalogue of one facility, now. */
    public CatalogueState refresh(Facility facility) {
        KeepsCatalogue keeper = (KeepsCatalogue) facility;
        return calls.act(
                facility,
                "fetch its catalogue",
                keeper::refreshCatalogue,
                failure -> new CatalogueState(null, failure.cause()));
    }
}

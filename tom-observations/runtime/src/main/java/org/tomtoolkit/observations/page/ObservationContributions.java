package org.tomtoolkit.observations.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tomtoolkit.common.api.ApiEntry;
import org.tomtoolkit.common.nav.NavItem;

/** What this app adds to the site. */
class ObservationContributions {

    @Produces
    @Singleton
    NavItem list() {
        return NavItem.inMenu("Observations", 20, "All observations", "/observations/");
    }

    @Produces
    @Singleton
    NavItem facilities() {
        return NavItem.inMenu("Observations", 21, "Facilities", "/observations/facilities/");
    }

    @Produces
    @Singleton
    ApiEntry observationsApi() {
        return new ApiEntry("observations", "/api/observations/");
    }

    @Produces
    @Singleton
    ApiEntry facilitiesApi() {
        return new ApiEntry("facilities", "/api/facilities/");
    }
}

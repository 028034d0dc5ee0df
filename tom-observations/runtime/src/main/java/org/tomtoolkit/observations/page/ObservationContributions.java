package org.tomtoolkit.observations.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.tomtoolkit.common.api.ApiEntry;
import org.tomtoolkit.common.nav.NavItem;
import org.tomtoolkit.common.token.ApiScope;

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
    NavItem groups() {
        return NavItem.inMenu("Observations", 22, "Groups", "/observations/groups/");
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

    @Produces
    @Singleton
    ApiScope apiScope() {
        return new ApiScope("observations", "Observations and facilities", Set.of("observations", "facilities"));
    }
}

package org.tomtoolkit.catalogs.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.tomtoolkit.common.api.ApiEntry;
import org.tomtoolkit.common.nav.NavItem;
import org.tomtoolkit.common.token.ApiScope;

/** What this app adds to the site. */
class CatalogContributions {

    @Produces
    @Singleton
    NavItem search() {
        return NavItem.forUsers("Targets", 14, "Search a catalogue", "/catalogs/query/");
    }

    @Produces
    @Singleton
    ApiEntry api() {
        return new ApiEntry("catalogs", "/api/catalogs/");
    }

    @Produces
    @Singleton
    ApiScope apiScope() {
        return new ApiScope("catalogs", "Catalogues", Set.of("catalogs"));
    }
}

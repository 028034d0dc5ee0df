package org.tomtoolkit.dataproducts.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.tomtoolkit.common.api.ApiEntry;
import org.tomtoolkit.common.nav.NavItem;
import org.tomtoolkit.common.token.ApiScope;

/** What this app adds to the site. */
class DataProductContributions {

    @Produces
    @Singleton
    NavItem list() {
        return NavItem.of(30, "Data", "/dataproducts/");
    }

    @Produces
    @Singleton
    ApiEntry productsApi() {
        return new ApiEntry("dataproducts", "/api/dataproducts/");
    }

    @Produces
    @Singleton
    ApiEntry measurementsApi() {
        return new ApiEntry("reduceddatums", "/api/reduceddatums/");
    }

    @Produces
    @Singleton
    ApiScope apiScope() {
        return new ApiScope("dataproducts", "Data products and reduced data", Set.of("dataproducts", "reduceddatums"));
    }
}

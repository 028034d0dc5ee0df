package org.tomtoolkit.alerts.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.tomtoolkit.common.api.ApiEntry;
import org.tomtoolkit.common.nav.NavItem;
import org.tomtoolkit.common.token.ApiScope;

/** What this app adds to the site. */
class AlertsContributions {

    @Produces
    @Singleton
    NavItem alerts() {
        return NavItem.forUsers("", 40, "Alerts", "/alerts/");
    }

    @Produces
    @Singleton
    ApiEntry brokers() {
        return new ApiEntry("alert-brokers", "/api/alerts/brokers/");
    }

    @Produces
    @Singleton
    ApiScope apiScope() {
        return new ApiScope("alerts", "Alert brokers", Set.of("alerts"));
    }
}

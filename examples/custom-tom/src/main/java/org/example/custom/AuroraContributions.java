package org.example.custom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tomtoolkit.common.nav.NavItem;

/** Rung 5: an entry of the navigation bar. */
@ApplicationScoped
class AuroraContributions {

    @Produces
    @Singleton
    NavItem handbook() {
        return NavItem.of(90, "Handbook", "/handbook/");
    }
}

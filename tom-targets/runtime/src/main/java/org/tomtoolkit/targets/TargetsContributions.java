package org.tomtoolkit.targets;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.tomtoolkit.common.api.ApiEntry;
import org.tomtoolkit.common.hint.Hint;
import org.tomtoolkit.common.nav.NavItem;
import org.tomtoolkit.common.token.ApiScope;

/** What targets put into the navigation and at the root of the API. */
class TargetsContributions {

    private static final String MENU = "Targets";

    @Produces
    @Singleton
    NavItem targets() {
        return NavItem.inMenu(MENU, 10, "All targets", "/targets/");
    }

    @Produces
    @Singleton
    NavItem create() {
        return NavItem.forUsers(MENU, 11, "New target", "/targets/create/");
    }

    @Produces
    @Singleton
    NavItem lists() {
        return NavItem.inMenu(MENU, 13, "Lists", "/targets/targetgrouping/");
    }

    @Produces
    @Singleton
    NavItem importing() {
        return NavItem.forUsers(MENU, 12, "Import a file", "/targets/import/");
    }

    @Produces
    @Singleton
    NavItem selection() {
        return NavItem.inMenu(MENU, 13, "Select for a night", "/targets/targetselection/");
    }

    @Produces
    @Singleton
    NavItem skyMap() {
        return NavItem.inMenu(MENU, 14, "Map of the sky", "/targets/sky/");
    }

    @Produces
    @Singleton
    NavItem duplicates() {
        return NavItem.forUsers(MENU, 19, "Likely duplicates", "/targets/duplicates/");
    }

    @Produces
    @Singleton
    ApiEntry api() {
        return new ApiEntry("targets", "/api/targets/");
    }

    @Produces
    @Singleton
    ApiEntry listApi() {
        return new ApiEntry("targetlist", "/api/targetlist/");
    }

    @Produces
    @Singleton
    ApiScope apiScope() {
        return new ApiScope(
                "targets",
                "Targets and their names and extras",
                Set.of("targets", "targetname", "targetextra", "targetlist", "vo"));
    }

    @Produces
    @Singleton
    Hint search() {
        return new Hint(
                "target-search",
                "/targets/",
                "The search box takes names and aliases in any spelling. Under “More filters” a cone finds what lies"
                        + " around a position; “Download” gives the rows of the filter as a file.");
    }
}

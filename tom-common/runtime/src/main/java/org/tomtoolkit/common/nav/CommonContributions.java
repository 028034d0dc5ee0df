package org.tomtoolkit.common.nav;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.tomtoolkit.common.api.ApiEntry;
import org.tomtoolkit.common.token.ApiScope;

/** What the shell itself adds to the navigation and to the root of the REST API. */
class CommonContributions {

    private static final String ADMINISTRATION = "Administration";

    @Produces
    @Singleton
    NavItem everything() {
        return NavItem.forSuperusers(ADMINISTRATION, 890, "Everything", "/admin/");
    }

    @Produces
    @Singleton
    NavItem users() {
        return NavItem.forSuperusers(ADMINISTRATION, 900, "Users", "/users/");
    }

    @Produces
    @Singleton
    NavItem groups() {
        return NavItem.forSuperusers(ADMINISTRATION, 910, "Groups", "/groups/");
    }

    @Produces
    @Singleton
    NavItem jobs() {
        return NavItem.forSuperusers(ADMINISTRATION, 920, "Jobs", "/jobs/");
    }

    @Produces
    @Singleton
    ApiEntry jobsApi() {
        return new ApiEntry("jobs", "/api/jobs/");
    }

    @Produces
    @Singleton
    NavItem credentials() {
        return NavItem.forSuperusers(ADMINISTRATION, 930, "Credentials", "/credentials/");
    }

    @Produces
    @Singleton
    NavItem remoteCalls() {
        return NavItem.forSuperusers(ADMINISTRATION, 940, "Remote services", "/remote-calls/");
    }

    @Produces
    @Singleton
    ApiEntry groupsApi() {
        return new ApiEntry("groups", "/api/groups/");
    }

    @Produces
    @Singleton
    ApiEntry commentsApi() {
        return new ApiEntry("comments", "/api/comments/");
    }

    @Produces
    @Singleton
    ApiScope apiScope() {
        return new ApiScope("common", "Groups, jobs and comments", Set.of("groups", "jobs", "comments"));
    }
}

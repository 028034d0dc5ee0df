package org.tomtoolkit.common.deployment;

import org.tomtoolkit.common.page.HomeResource;
import org.tomtoolkit.common.page.ReplacesPage;

/** Forgot where it is and who may use it. */
@ReplacesPage(HomeResource.class)
public class PathlessResource {

    public String hello() {
        return "nowhere";
    }
}

package org.tomtoolkit.targets.spi;

import java.util.List;
import org.tomtoolkit.core.sky.Site;

/**
 * Places to observe from, contributed as a CDI bean: a facility brings its telescopes' sites. They are offered wherever
 * visibility is computed. One that throws is left out.
 *
 * @since 1.0
 */
public interface ObservingSites {

    /** Whose sites these are, shown before each site's name, e.g. {@code LCO}; {@code ""} when the names say it. */
    String label();

    /** The sites; codes are unique within this bean. Called for each page, so keep it to memory. */
    List<Site> sites();
}

package org.tomtoolkit.common.page;

import io.quarkus.qute.TemplateInstance;
import org.tomtoolkit.core.permission.Viewer;

/**
 * A panel of the home page, contributed by an app as a CDI bean.
 *
 * @since 1.0
 */
public interface HomePanel {

    /** Smaller stands further up. */
    int order();

    /** What to show, or null for nothing; called for each page, so keep it to one query. */
    TemplateInstance render(Viewer viewer);
}

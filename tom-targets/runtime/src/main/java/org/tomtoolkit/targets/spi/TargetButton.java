package org.tomtoolkit.targets.spi;

import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;

/**
 * A button in the header of the target page, contributed as a CDI bean.
 *
 * @since 1.0
 */
public interface TargetButton {

    String label();

    /** Smaller stands further left. */
    int order();

    /** Where it leads, or null when it is not shown. */
    String href(Target target, Viewer viewer);
}

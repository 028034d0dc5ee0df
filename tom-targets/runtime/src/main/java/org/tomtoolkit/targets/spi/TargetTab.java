package org.tomtoolkit.targets.spi;

import io.quarkus.qute.TemplateInstance;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;

/**
 * A tab of the target page, contributed as a CDI bean. One that throws is left out, the page stays.
 *
 * @since 1.0
 */
public interface TargetTab {

    /** Name in the address ({@code ?tab=photometry}), lower-case kebab. */
    String id();

    String label();

    /** Smaller stands further left; the toolkit uses 10, 20, 30… */
    int order();

    /**
     * The content, or null when this target has no such tab for this viewer, who may view the target. Called while the
     * page renders: one query or two, never a remote call.
     */
    TemplateInstance render(Target target, Viewer viewer);
}

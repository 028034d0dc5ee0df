package org.tomtoolkit.common.account;

import io.quarkus.qute.TemplateInstance;
import org.tomtoolkit.core.permission.Viewer;

/**
 * A card on everybody's profile page, contributed by an app as a CDI bean.
 *
 * @since 1.0
 */
public interface ProfileCard {

    /** Smaller stands further up. */
    int order();

    /** What to show to this person about themselves, or null for nothing. One that throws is left out. */
    TemplateInstance render(Viewer viewer);
}

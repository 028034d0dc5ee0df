package org.tomtoolkit.alerts.page;

import jakarta.enterprise.context.RequestScoped;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.Submitted;

/**
 * The form that was sent, and the way to say something on the next page.
 *
 * @since 1.0
 */
@RequestScoped
public class PageInput {

    private final Submitted submitted;
    private final Flash flash;

    PageInput(Submitted submitted, Flash flash) {
        this.submitted = submitted;
        this.flash = flash;
    }

    public Submitted submitted() {
        return submitted;
    }

    public Flash flash() {
        return flash;
    }
}

package org.tomtoolkit.observations;

import org.tomtoolkit.core.TomException;

/**
 * The same form was sent a second time; nothing was sent to the facility again.
 *
 * @since 1.0
 */
public class AlreadySubmittedException extends TomException {

    AlreadySubmittedException() {
        super(
                409,
                "Already sent",
                "This request has been sent already; it was not sent again.",
                "Look at the observations of the target. To observe again, open a new form.");
    }
}

package org.tomtoolkit.observations.spi;

import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;

/**
 * What somebody asks a facility to observe.
 *
 * @param target read only; angles are degrees ICRS
 * @param requestType id of the kind of request
 * @param values what was entered, valid for the facility's form
 * @param viewer who asks
 * @param submissionKey unique for this submission; a facility that knows idempotency keys gets it
 * @since 1.0
 */
public record ObservationRequest(
        Target target, String requestType, FormValues values, Viewer viewer, String submissionKey) {}

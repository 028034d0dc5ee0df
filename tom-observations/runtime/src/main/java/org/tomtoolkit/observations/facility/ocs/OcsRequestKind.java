package org.tomtoolkit.observations.facility.ocs;

import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.ObservationRequest;
import org.tomtoolkit.observations.spi.RequestType;

/**
 * A kind of request at an observatory: its form and what becomes of it.
 *
 * @since 1.0
 */
public interface OcsRequestKind {

    RequestType type();

    Form form(OcsCatalogue catalogue, FormContext context);

    /** What can be said without asking the portal; empty when nothing is wrong. */
    FieldErrors check(ObservationRequest request, OcsCatalogue catalogue);

    OcsPayload payload(ObservationRequest request, OcsCatalogue catalogue);
}

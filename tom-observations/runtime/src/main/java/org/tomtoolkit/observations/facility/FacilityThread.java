package org.tomtoolkit.observations.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.concurrent.Callable;

/** What a plug-in finds around it: a request context, so that it may use the database, and no transaction. */
@ApplicationScoped
class FacilityThread {

    @ActivateRequestContext
    <T> T run(Callable<T> code) throws Exception {
        return code.call();
    }
}

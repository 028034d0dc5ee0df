package org.tomtoolkit.observations.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;
import org.tomtoolkit.core.sky.Site;

/**
 * An observatory that takes observation requests: a robotic network behind a portal, a queue fed by e-mail, or a person at
 * a telescope.
 *
 * <p>A plug-in is a class with {@link org.tomtoolkit.core.plugin.PluginId} in an indexed jar. What else it can do it says by
 * implementing {@link Validates}, {@link ReportsStatus}, {@link Cancellable}, {@link ServesArchive}, {@link LinksOut},
 * {@link KeepsCatalogue} or {@link StatesByHand}.
 *
 * <p>One instance serves all threads. Only {@link #submit} may call the facility; everything else answers at once from what
 * is in memory, because pages call it while they render. Each call has a time limit: a facility that throws or hangs is left
 * out, the page stays.
 *
 * @since 1.0
 */
@Spi("facility")
public interface Facility extends Plugin {

    /** Where its telescopes stand; empty for a facility in space. Site codes are distinct. */
    List<Site> sites();

    /** The kinds of request it takes, in the order they are offered; at least one, with distinct ids. */
    List<RequestType> requestTypes();

    /**
     * The form of one kind of request. It may depend on the facility's instrument catalogue and on the target.
     *
     * @param requestType id of one of {@link #requestTypes()}
     * @param context for whom and for which target
     */
    Form form(String requestType, FormContext context);

    /**
     * Sends a request to the facility. The values have passed the form of {@link #form}; the facility may refuse them
     * nevertheless. Called outside a transaction, at most once for each {@link ObservationRequest#submissionKey()}.
     *
     * @return {@link Accepted} with the ids the facility gave, {@link Rejected} with errors at the fields, or
     *     {@link Unreachable} when it is not known to have arrived; never null, never an exception for a remote failure
     */
    Submission submit(ObservationRequest request);

    /**
     * The states an observation can have here, as the facility names them, each with the phase it stands for. A state that
     * is not declared counts as {@link ObservationPhase#PENDING}, so that it is asked for again.
     */
    Map<String, ObservationPhase> states();

    /**
     * Why it cannot be used now, for people and with the fix, e.g. {@code Not configured: set tom.facilities.lco.api-key}.
     * Empty when all is well. Never holds a secret.
     */
    default Optional<String> problem() {
        return Optional.empty();
    }
}

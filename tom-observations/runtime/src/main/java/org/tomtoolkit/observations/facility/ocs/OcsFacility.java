package org.tomtoolkit.observations.facility.ocs;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.observations.spi.ArchiveListing;
import org.tomtoolkit.observations.spi.Cancellable;
import org.tomtoolkit.observations.spi.Cancellation;
import org.tomtoolkit.observations.spi.CatalogueState;
import org.tomtoolkit.observations.spi.CatalogueStore;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.FormContext;
import org.tomtoolkit.observations.spi.KeepsCatalogue;
import org.tomtoolkit.observations.spi.LinksOut;
import org.tomtoolkit.observations.spi.ObservationPhase;
import org.tomtoolkit.observations.spi.ObservationRequest;
import org.tomtoolkit.observations.spi.Rejected;
import org.tomtoolkit.observations.spi.ReportsStatus;
import org.tomtoolkit.observations.spi.RequestType;
import org.tomtoolkit.observations.spi.ServesArchive;
import org.tomtoolkit.observations.spi.StatusReport;
import org.tomtoolkit.observations.spi.Submission;
import org.tomtoolkit.observations.spi.Unreachable;
import org.tomtoolkit.observations.spi.Validates;
import org.tomtoolkit.observations.spi.Validation;

/**
 * An observatory behind an Observation Portal. A subclass names it, its sites, its settings and its kinds of request.
 *
 * @since 1.0
 */
public abstract class OcsFacility
        implements Facility, Validates, Cancellable, ReportsStatus, ServesArchive, LinksOut, KeepsCatalogue {

    private final OcsSettings settings;
    private final List<OcsRequestKind> kinds;
    private final OcsClient client;
    private final OcsCatalogues catalogues;

    /**
     * @param kinds what it takes, in the order they are offered
     */
    protected OcsFacility(OcsSettings settings, List<OcsRequestKind> kinds, RemoteClient remote, CatalogueStore store) {
        this.settings = settings;
        this.kinds = List.copyOf(kinds);
        this.client = new OcsClient(settings, remote);
        this.catalogues = new OcsCatalogues(settings.service(), client, store);
    }

    @Override
    public Optional<String> problem() {
        return settings.problem();
    }

    @Override
    public List<RequestType> requestTypes() {
        return kinds.stream().map(OcsRequestKind::type).toList();
    }

    @Override
    public Form form(String requestType, FormContext context) {
        return kind(requestType).form(catalogues.current(), context);
    }

    private OcsRequestKind kind(String requestType) {
        return kinds.stream()
                .filter(kind -> kind.type().id().equals(requestType))
                .findFirst()
                .orElseThrow(() -> TomException.notFound("request type " + requestType));
    }

    @Override
    public Submission submit(ObservationRequest request) {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            return new Unreachable(problem.get());
        }
        OcsRequestKind kind = kind(request.requestType());
        OcsCatalogue catalogue = catalogues.current();
        FieldErrors errors = kind.check(request, catalogue);
        return errors.isEmpty()
                ? new OcsRequests(client).submit(kind.payload(request, catalogue), form(request))
                : new Rejected(errors);
    }

    @Override
    public Validation validate(ObservationRequest request) {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            return new Unreachable(problem.get());
        }
        OcsRequestKind kind = kind(request.requestType());
        OcsCatalogue catalogue = catalogues.current();
        FieldErrors errors = kind.check(request, catalogue);
        return errors.isEmpty()
                ? new OcsRequests(client).validate(kind.payload(request, catalogue), form(request))
                : new Rejected(errors);
    }

    private Form form(ObservationRequest request) {
        return form(request.requestType(), FormContext.of(request.target(), request.viewer()));
    }

    @Override
    public Cancellation cancel(String observationId) {
        return problem()
                .<Cancellation>map(Unreachable::new)
                .orElseGet(() -> new OcsRequests(client).cancel(observationId));
    }

    @Override
    public StatusReport status(Collection<String> observationIds) {
        return problem()
                .<StatusReport>map(Unreachable::new)
                .orElseGet(() -> new OcsStatuses(client).of(observationIds));
    }

    @Override
    public ArchiveListing products(String observationId) {
        return problem()
                .<ArchiveListing>map(Unreachable::new)
                .orElseGet(() -> new OcsArchive(client).frames(observationId));
    }

    @Override
    public Optional<URI> observationUrl(String observationId) {
        return Optional.of(client.requestPage(observationId));
    }

    @Override
    public CatalogueState catalogue() {
        return catalogues.state();
    }

    @Override
    public CatalogueState refreshCatalogue() {
        return problem()
                .map(text -> new CatalogueState(catalogues.state().fetched(), text))
                .orElseGet(catalogues::refresh);
    }

    @Override
    public Map<String, ObservationPhase> states() {
        Map<String, ObservationPhase> states = new LinkedHashMap<>();
        states.put("PENDING", ObservationPhase.PENDING);
        states.put("COMPLETED", ObservationPhase.COMPLETED);
        states.put("WINDOW_EXPIRED", ObservationPhase.EXPIRED);
        states.put("CANCELED", ObservationPhase.CANCELLED);
        states.put("FAILURE_LIMIT_REACHED", ObservationPhase.FAILED);
        states.put("NOT_ATTEMPTED", ObservationPhase.FAILED);
        return states;
    }
}

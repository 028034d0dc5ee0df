package org.tomtoolkit.alerts.targets;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.tomtoolkit.alerts.query.RunAlert;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.IngestResult;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.grants.NewTargetDefaults;
import org.tomtoolkit.targets.match.Neighbour;

/**
 * Makes a target of an alert: the target with its groups, where it came from, and its light curve. Each alert
 * stands for itself: one that fails does not keep the others out.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class AlertTargets {

    private static final Logger LOG = Logger.getLogger(AlertTargets.class);

    private final Targets targets;
    private final NewTargetDefaults defaults;
    private final AlertOrigins origins;
    private final AlertPhotometry photometry;

    protected AlertTargets(
            Targets targets, NewTargetDefaults defaults, AlertOrigins origins, AlertPhotometry photometry) {
        this.targets = targets;
        this.defaults = defaults;
        this.origins = origins;
        this.photometry = photometry;
    }

    /** Asks the broker for the light curve, so call it outside a transaction. Never throws for what an alert is. */
    public AlertOutcome create(AlertBroker broker, RunAlert alert, Viewer viewer) {
        if (alert.raDeg() == null || alert.decDeg() == null) {
            return failed(alert, "The broker gives no position.");
        }
        Optional<Target> existing = targets.findByName(alert.name(), viewer);
        if (existing.isPresent()) {
            return outcome(alert, AlertOutcome.Kind.EXISTS, existing.get(), "There is a target of this name already.");
        }
        try {
            Targets.Outcome made = targets.createAll(List.of(draft(broker, alert, viewer)), viewer)
                    .get(0);
            made.errors().throwIfAny();
            Target target = made.target();
            origins.note(target.getId(), broker.id(), alert.alertId(), alert.url());
            String measured = measured(broker, alert, target.getId(), viewer);
            return outcome(
                    alert, AlertOutcome.Kind.CREATED, target, (near(made.neighbours()) + " " + measured).strip());
        } catch (TomException e) {
            return failed(alert, e.detail());
        } catch (RuntimeException | LinkageError e) {
            LOG.warnf(e, "The alert %s of the broker %s could not be made a target", alert.alertId(), broker.id());
            return failed(alert, "It could not be made a target; the log of the site says why.");
        }
    }

    /** Gives the light curve of an alert to a target that is there, and notes that they belong together. */
    public AlertOutcome join(AlertBroker broker, RunAlert alert, long targetId, Viewer viewer) {
        Target target = targets.get(targetId, viewer, org.tomtoolkit.core.permission.Action.CHANGE);
        origins.note(targetId, broker.id(), alert.alertId(), alert.url());
        return outcome(alert, AlertOutcome.Kind.EXISTS, target, measured(broker, alert, targetId, viewer));
    }

    /** The person's groups, unless the person or the site chose who gets new targets. */
    private TargetDraft draft(AlertBroker broker, RunAlert alert, Viewer viewer) {
        TargetDraft draft = broker.target(alert.toAlert());
        NewTargetDefaults.Defaults chosen = defaults.of(viewer);
        boolean isChosen = chosen.own() || !chosen.groupIds().isEmpty();
        return draft.groupIds() == null && !isChosen ? draft.groups(List.copyOf(viewer.groupIds())) : draft;
    }

    private static String near(List<Neighbour> neighbours) {
        String names = neighbours.stream()
                .map(each -> each.name() + " (" + each.separationText() + ")")
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "Likely the same object, by position: " + names + ".";
    }

    private String measured(AlertBroker broker, RunAlert alert, long targetId, Viewer viewer) {
        if (!photometry.isGivenBy(broker)) {
            return "";
        }
        try {
            IngestResult result = photometry.fetch(targetId, broker, alert.alertId(), viewer);
            return describe(result);
        } catch (TomException e) {
            return "Its light curve could not be fetched: " + e.detail();
        }
    }

    /** What was added, in words. */
    static String describe(IngestResult result) {
        String added = result.added() == 1 ? "1 measurement was added" : result.added() + " measurements were added";
        return result.duplicates() > 0 ? added + ", " + result.duplicates() + " were there already." : added + ".";
    }

    private static AlertOutcome failed(RunAlert alert, String text) {
        return new AlertOutcome(alert.id(), alert.name(), AlertOutcome.Kind.FAILED, null, null, text);
    }

    private static AlertOutcome outcome(RunAlert alert, AlertOutcome.Kind kind, Target target, String text) {
        return new AlertOutcome(alert.id(), alert.name(), kind, target.getId(), target.getName(), text);
    }
}

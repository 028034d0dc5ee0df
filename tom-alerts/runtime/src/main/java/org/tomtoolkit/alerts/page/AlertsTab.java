package org.tomtoolkit.alerts.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.alerts.AlertBrokers;
import org.tomtoolkit.alerts.spi.GivesPhotometry;
import org.tomtoolkit.alerts.targets.AlertOrigin;
import org.tomtoolkit.alerts.targets.AlertOrigins;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.spi.TargetTab;

/** The tab of targets that came from a broker. */
@ApplicationScoped
class AlertsTab implements TargetTab {

    private final AlertOrigins origins;
    private final AlertBrokers brokers;
    private final Targets targets;

    AlertsTab(AlertOrigins origins, AlertBrokers brokers, Targets targets) {
        this.origins = origins;
        this.brokers = brokers;
        this.targets = targets;
    }

    @Override
    public String id() {
        return "alerts";
    }

    @Override
    public String label() {
        return "Alerts";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public TemplateInstance render(Target target, Viewer viewer) {
        List<AlertOrigin> all = origins.of(target.getId());
        if (all.isEmpty()) {
            return null;
        }
        boolean mayUpdate = all.stream()
                        .anyMatch(origin -> brokers.find(origin.broker())
                                .filter(GivesPhotometry.class::isInstance)
                                .isPresent())
                && targets.isAllowed(target.getId(), viewer, Action.CHANGE);
        return AlertsTemplates.targetTab(new TargetTabView(
                target.getId(),
                all.stream()
                        .map(origin -> new TargetTabView.Row(origin, brokers.label(origin.broker())))
                        .toList(),
                mayUpdate));
    }
}

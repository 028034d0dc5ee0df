package org.tomtoolkit.observations.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.observations.facility.FacilityCard;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.spi.TargetTab;

/** Where to observe a target: the facilities with what they take, and why one cannot be used. */
@ApplicationScoped
public class ObserveTab implements TargetTab {

    @CheckedTemplate(basePath = "tom-observations/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance observeTab(Target target, List<FacilityCard> cards);
    }

    private final FacilityCards cards;

    ObserveTab(FacilityCards cards) {
        this.cards = cards;
    }

    @Override
    public String id() {
        return "observe";
    }

    @Override
    public String label() {
        return "Observe";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public TemplateInstance render(Target target, Viewer viewer) {
        return viewer.isLoggedIn() ? Templates.observeTab(target, cards.all()) : null;
    }
}

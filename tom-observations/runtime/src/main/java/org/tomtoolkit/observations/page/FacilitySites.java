package org.tomtoolkit.observations.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.observations.facility.FacilityCard;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.targets.spi.ObservingSites;

/** The sites of all facilities, for plans and visibility. */
@ApplicationScoped
public class FacilitySites implements ObservingSites {

    private final FacilityCards cards;

    FacilitySites(FacilityCards cards) {
        this.cards = cards;
    }

    /** Empty: each site's name begins with its facility. */
    @Override
    public String label() {
        return "";
    }

    @Override
    public List<Site> sites() {
        return cards.all().stream()
                .flatMap(card -> card.sites().stream().map(site -> named(card, site)))
                .toList();
    }

    private static Site named(FacilityCard card, Site site) {
        return new Site(
                card.id() + "." + site.code(),
                card.label() + " " + site.name(),
                site.latitudeDeg(),
                site.longitudeDeg(),
                site.elevationMeters());
    }
}

package org.tomtoolkit.observations.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.remote.RemoteLog;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.observations.facility.FacilityCard;
import org.tomtoolkit.observations.facility.FacilityCards;

/** Builds the page of the facilities. */
@DefaultBean
@ApplicationScoped
public class FacilityListPage {

    /**
     * A facility with the last call to it.
     *
     * @param lastCall {@code ""} when there was none since the start
     */
    public record Line(FacilityCard card, String lastCall, String lastCallAge) {

        public List<Place> places() {
            return card.sites().stream().map(Place::of).toList();
        }

        public boolean keepsCatalogue() {
            return card.catalogue() != null;
        }

        public String catalogueAge() {
            return keepsCatalogue() ? Utc.ago(card.catalogue().fetched()) : "";
        }
    }

    /** A site in a table. */
    public record Place(String name, String code, String latitude, String longitude, long elevationMeters) {
        static Place of(Site site) {
            return new Place(
                    site.name(),
                    site.code(),
                    String.format(java.util.Locale.ROOT, "%.3f°", site.latitudeDeg()),
                    String.format(java.util.Locale.ROOT, "%.3f°", site.longitudeDeg()),
                    Math.round(site.elevationMeters()));
        }
    }

    private final FacilityCards cards;
    private final RemoteLog log;

    protected FacilityListPage(FacilityCards cards, RemoteLog log) {
        this.cards = cards;
        this.log = log;
    }

    public List<Line> lines() {
        Map<String, RemoteLog.Entry> last = new LinkedHashMap<>();
        log.recent().forEach(entry -> last.putIfAbsent(entry.service(), entry));
        return cards.all().stream().map(card -> line(card, last.get(card.id()))).toList();
    }

    private static Line line(FacilityCard card, RemoteLog.Entry call) {
        return call == null
                ? new Line(card, "", "")
                : new Line(
                        card,
                        call.call() + " → " + call.outcome() + " in " + call.millis() + " ms",
                        Utc.ago(call.at()));
    }
}

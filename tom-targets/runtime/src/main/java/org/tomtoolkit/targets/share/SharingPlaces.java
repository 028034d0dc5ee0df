package org.tomtoolkit.targets.share;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.core.plugin.Plugins;

/**
 * All places that targets can be sent to.
 *
 * @since 1.0
 */
@ApplicationScoped
public class SharingPlaces {

    /** A place with the plug-in that serves it. */
    record Served(SharingPlace place, SharingDestination by) {}

    private final Plugins<SharingDestination> destinations;

    SharingPlaces(@All List<SharingDestination> destinations) {
        this.destinations = new Plugins<>("sharing destination", destinations);
    }

    /** In the order of the plug-ins. */
    public List<SharingPlace> all() {
        return served().stream().map(Served::place).toList();
    }

    /** Those that something is sent to. */
    public List<SharingPlace> senders() {
        return all().stream().filter(place -> !place.handsOverFile()).toList();
    }

    Optional<Served> find(String key) {
        return served().stream().filter(each -> each.place().key().equals(key)).findFirst();
    }

    /**
     * @throws ValidationException at the field when there is no such place
     */
    Served get(String key, String field) {
        return find(key)
                .orElseThrow(
                        () -> ValidationException.at(field, "Select a valid choice: there is no such destination."));
    }

    /** For people, also of a place that is gone. */
    public String label(String key) {
        return find(key).map(each -> each.place().label()).orElse(key);
    }

    private List<Served> served() {
        return destinations.all().stream()
                .flatMap(each ->
                        Guard.call("The sharing destination " + each.id(), each::places).orElse(List.of()).stream()
                                .map(place -> new Served(place, each)))
                .toList();
    }
}

package org.tomtoolkit.targets.plan;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.spi.ObservingSites;

/**
 * The places one can plan for: those of the contributed {@link ObservingSites}; without any, those of the configuration;
 * without these, the sites of a well-known network.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Sites {

    /** The six sites of Las Cumbres Observatory. */
    private static final List<Site> DEFAULTS = List.of(
            new Site("coj", "Siding Spring", -31.273, 149.071, 1116),
            new Site("cpt", "Sutherland", -32.381, 20.81, 1760),
            new Site("tfn", "Teide", 28.3, -16.512, 2330),
            new Site("lsc", "Cerro Tololo", -30.167, -70.805, 2198),
            new Site("elp", "McDonald", 30.68, -104.015, 2070),
            new Site("ogg", "Haleakala", 20.707, -156.258, 3055));

    /**
     * A site to choose.
     *
     * @param key in addresses
     * @param label for people, with the name of whose site it is
     */
    public record Choice(String key, String label, Site site) {}

    private final List<ObservingSites> contributions;
    private final TargetsConfig config;

    Sites(@All List<ObservingSites> contributions, TargetsConfig config) {
        this.contributions = contributions.stream()
                .sorted(Comparator.comparing(each -> each.getClass().getName()))
                .toList();
        this.config = config;
    }

    /** All sites. */
    public List<Choice> all() {
        List<Choice> choices = new ArrayList<>();
        for (ObservingSites each : contributions) {
            Guard.call("Observing sites of " + each.getClass().getName(), () -> choices(each))
                    .ifPresent(choices::addAll);
        }
        if (choices.isEmpty()) {
            own().forEach(site -> choices.add(new Choice(site.code(), site.name(), site)));
        }
        return choices;
    }

    /** Those with these keys; all when none is given. Unknown keys are ignored. */
    public List<Choice> of(Collection<String> keys) {
        Set<String> wanted = new TreeSet<>(keys);
        wanted.removeIf(String::isBlank);
        return all().stream()
                .filter(choice -> wanted.isEmpty() || wanted.contains(choice.key()))
                .toList();
    }

    private static List<Choice> choices(ObservingSites each) {
        String label = each.label();
        if (label.isBlank()) {
            return each.sites().stream()
                    .map(site -> new Choice(site.code(), site.name(), site))
                    .toList();
        }
        String prefix = label.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return each.sites().stream()
                .map(site -> new Choice(prefix + "." + site.code(), label + " " + site.name(), site))
                .toList();
    }

    private List<Site> own() {
        if (config.sites().isEmpty()) {
            return DEFAULTS;
        }
        return config.sites().entrySet().stream()
                .map(e -> new Site(
                        e.getKey(),
                        e.getValue().name(),
                        e.getValue().latitude(),
                        e.getValue().longitude(),
                        e.getValue().elevation()))
                .sorted(Comparator.comparing(Site::name))
                .toList();
    }
}

package org.tomtoolkit.observations.facility;

import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.core.plugin.Plugins;
import org.tomtoolkit.observations.spi.Facility;

/**
 * The facilities of this TOM, by label.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Facilities {

    private final Plugins<Facility> plugins;

    Facilities(@All List<InstanceHandle<Facility>> facilities) {
        this.plugins = new Plugins<>("facility", made(facilities));
    }

    /** One that cannot be made is left out. */
    private static List<Facility> made(List<InstanceHandle<Facility>> handles) {
        return handles.stream()
                .map(handle -> Guard.call(
                        "The facility " + handle.getBean().getBeanClass().getName(), handle::get))
                .flatMap(Optional::stream)
                .toList();
    }

    public List<Facility> all() {
        return plugins.all();
    }

    /** By id; upper case counts as lower case, for scripts written for other TOMs. */
    public Optional<Facility> find(String id) {
        return plugins.find(id.toLowerCase(Locale.ROOT));
    }

    /**
     * @throws org.tomtoolkit.core.TomException 404 when there is none
     */
    public Facility get(String id) {
        return plugins.get(id.toLowerCase(Locale.ROOT));
    }
}

package org.tomtoolkit.dataproducts.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.measurement.SpectraJson;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.spi.TargetTab;

/** The spectra of a target. */
@ApplicationScoped
public class SpectroscopyTab implements TargetTab {

    private final SpectraJson spectra;

    SpectroscopyTab(SpectraJson spectra) {
        this.spectra = spectra;
    }

    @Override
    public String id() {
        return "spectroscopy";
    }

    @Override
    public String label() {
        return "Spectroscopy";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public TemplateInstance render(Target target, Viewer viewer) {
        long count = spectra.count(target.getId(), viewer);
        return Partials.spectroscopy(
                new SpectroscopyView(target.getId(), target.getName(), count, Math.min(count, SpectraJson.MOST)));
    }
}

package org.example.custom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.spi.TargetButton;

/** Rung 5: a button on the page of a target. */
@ApplicationScoped
class SkyServerButton implements TargetButton {

    @Override
    public String label() {
        return "SDSS image";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String href(Target target, Viewer viewer) {
        return target.isSidereal()
                ? String.format(
                        Locale.ROOT,
                        "https://skyserver.sdss.org/dr18/VisualTools/navi?ra=%.5f&dec=%.5f",
                        target.getRa(),
                        target.getDec())
                : null;
    }
}

package org.example.demo.sample;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Map;
import org.tomtoolkit.core.command.SampleData;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.dataproducts.DataProducts;
import org.tomtoolkit.dataproducts.NewDataProduct;
import org.tomtoolkit.observations.NewObservation;
import org.tomtoolkit.observations.Observations;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/**
 * An invented supernova with a light curve, a spectrum and an observation, for the command {@code seed-demo} and for a first
 * start without targets. The same services are behind the pages, so this is also how a program adds such things.
 */
@PluginId("supernova")
@Singleton
class Supernova implements SampleData {

    private static final String NAME = "SN 2025demo";

    private final Targets targets;
    private final DataProducts products;
    private final Observations observations;

    Supernova(Targets targets, DataProducts products, Observations observations) {
        this.targets = targets;
        this.products = products;
        this.observations = observations;
    }

    @Override
    public String label() {
        return "A supernova with data";
    }

    @Override
    public String load(Viewer viewer) {
        if (targets.findByName(NAME, viewer).isPresent()) {
            return NAME + " is there already";
        }
        Target supernova = targets.create(
                TargetDraft.sidereal(NAME, 210.9107, 54.3117)
                        .visibility(Visibility.OPEN)
                        .set("distance", 6_850_000)
                        .extra("host", "M 101")
                        .extra("remark", "Invented, with its data, for the demo."),
                viewer);
        add(supernova, "photometry", "light-curve.csv", viewer);
        add(supernova, "spectroscopy", "spectrum.csv", viewer);
        observe(supernova, viewer);
        return NAME + " made";
    }

    private void add(Target target, String type, String file, Viewer viewer) {
        products.upload(NewDataProduct.of(target.getId(), type, file, () -> open(file)), viewer);
    }

    private void observe(Target target, Viewer viewer) {
        Map<String, ?> parameters = Map.of(
                "name", "Second spectrum",
                "start", "2025-11-28T02:30:00",
                "observation_params", "Low resolution, slit 1.5 arcsec, 3 x 600 s");
        observations.submit(
                new NewObservation(target.getId(), "manual", "OBSERVATION", parameters, NewObservation.newKey()),
                viewer);
    }

    private static InputStream open(String file) {
        return Supernova.class.getResourceAsStream("/sample/" + file);
    }
}

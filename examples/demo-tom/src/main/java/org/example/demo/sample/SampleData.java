package org.example.demo.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.dataproducts.DataProducts;
import org.tomtoolkit.dataproducts.NewDataProduct;
import org.tomtoolkit.observations.NewObservation;
import org.tomtoolkit.observations.Observations;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.catalogue.MessierCatalogue;

/**
 * Fills a TOM that has no target: Messier's catalogue, and an invented supernova with a light curve, a spectrum and an
 * observation. The same services are behind the pages, so this is also how a program adds such things.
 */
@ApplicationScoped
class SampleData {

    private static final Logger LOG = Logger.getLogger(SampleData.class);
    private static final String SUPERNOVA = "SN 2025demo";

    private final MessierCatalogue messier;
    private final Targets targets;
    private final DataProducts products;
    private final Observations observations;
    private final EntityManager database;

    SampleData(
            MessierCatalogue messier,
            Targets targets,
            DataProducts products,
            Observations observations,
            EntityManager database) {
        this.messier = messier;
        this.targets = targets;
        this.products = products;
        this.observations = observations;
        this.database = database;
    }

    /** Behind the start, which waits for nothing here. */
    void begin(@Observes @Priority(10_000) StartupEvent event, ManagedExecutor threads) {
        threads.execute(this::fill);
    }

    @ActivateRequestContext
    void fill() {
        long present = database.createQuery("select count(t) from Target t", Long.class)
                .getSingleResult();
        if (present > 0) {
            return;
        }
        messier.load(Viewer.system());
        Target supernova = targets.create(
                TargetDraft.sidereal(SUPERNOVA, 210.9107, 54.3117)
                        .visibility(Visibility.OPEN)
                        .set("distance", 6_850_000)
                        .extra("host", "M 101")
                        .extra("remark", "Invented, with its data, for the demo."),
                Viewer.system());
        add(supernova, "photometry", "light-curve.csv");
        add(supernova, "spectroscopy", "spectrum.csv");
        observe(supernova);
        LOG.infof("Added the sample data: %s and Messier's catalogue.", SUPERNOVA);
    }

    private void add(Target target, String type, String file) {
        products.upload(NewDataProduct.of(target.getId(), type, file, () -> open(file)), Viewer.system());
    }

    private void observe(Target target) {
        Map<String, ?> parameters = Map.of(
                "name", "Second spectrum",
                "start", "2025-11-28T02:30:00",
                "observation_params", "Low resolution, slit 1.5 arcsec, 3 x 600 s");
        observations.submit(
                new NewObservation(target.getId(), "manual", "OBSERVATION", parameters, NewObservation.newKey()),
                Viewer.system());
    }

    private static InputStream open(String file) {
        return SampleData.class.getResourceAsStream("/sample/" + file);
    }
}

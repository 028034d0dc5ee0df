package org.tomtoolkit.dataproducts.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.dataproducts.IngestResult;
import org.tomtoolkit.dataproducts.MeasurementsAdded;
import org.tomtoolkit.dataproducts.SpectrumData;

/** Stores a spectrum that is new. Checks no permission: callers do. */
@ApplicationScoped
public class SpectrumWriter {

    private final EntityManager entities;
    private final ExtraJson json;
    private final Event<MeasurementsAdded> added;

    SpectrumWriter(EntityManager entities, ExtraJson json, Event<MeasurementsAdded> added) {
        this.entities = entities;
        this.json = json;
        this.added = added;
    }

    /** Stores it if it is valid and new. */
    @Transactional
    public IngestResult add(long targetId, Long productId, SpectrumData data) {
        if (data.problem().isPresent()) {
            return new IngestResult(0, 0, 1);
        }
        String print = Fingerprint.of(data);
        if (isKnown(targetId, print)) {
            return new IngestResult(0, 1, 0);
        }
        SpectrumData dated = data.isUndated() ? dated(data) : data;
        entities.persist(new Spectrum(targetId, productId, dated, json.write(dated.extra()), print));
        added.fire(new MeasurementsAdded(targetId, productId, "spectroscopy", 1));
        return new IngestResult(1, 0, 0);
    }

    /** The fingerprint is made before, so an undated spectrum that comes again is still known. */
    private static SpectrumData dated(SpectrumData data) {
        Map<String, Object> extra = new LinkedHashMap<>(data.extra());
        extra.put("undated", true);
        return data.on(Times.mjd(Instant.now())).withExtra(extra);
    }

    private boolean isKnown(long targetId, String print) {
        return !entities.createQuery(
                        "select s.id from Spectrum s where s.targetId = :target and s.fingerprint = :print", Long.class)
                .setParameter("target", targetId)
                .setParameter("print", print)
                .getResultList()
                .isEmpty();
    }
}

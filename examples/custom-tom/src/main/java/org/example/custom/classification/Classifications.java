package org.example.custom.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Targets;

/** Reads and writes classifications; who may change the target may classify it. */
@ApplicationScoped
public class Classifications {

    static final Form FORM = Form.of(
            Field.choice("transient_type")
                    .label("Type")
                    .required()
                    .choices(java.util.List.of(
                            new Choice("Ia", "SN Ia"), new Choice("II", "SN II"), new Choice("TDE", "TDE"))),
            Field.decimal("redshift").min(0).max(10).help("Spectroscopic, heliocentric."));

    private final EntityManager database;
    private final Targets targets;

    Classifications(EntityManager database, Targets targets) {
        this.database = database;
        this.targets = targets;
    }

    Optional<Classification> of(long targetId) {
        return Optional.ofNullable(database.find(Classification.class, targetId));
    }

    /** What the form shows at first. */
    Map<String, Object> values(long targetId) {
        return of(targetId)
                .<Map<String, Object>>map(present -> present.redshift() == null
                        ? Map.of("transient_type", present.transientType())
                        : Map.of("transient_type", present.transientType(), "redshift", present.redshift()))
                .orElse(Map.of());
    }

    void save(long targetId, FormValues values, Viewer viewer) {
        targets.get(targetId, viewer, Action.CHANGE);
        write(targetId, values);
    }

    @Transactional
    void write(long targetId, FormValues values) {
        database.merge(of(targetId)
                .orElseGet(() -> new Classification(targetId))
                .change(values.text("transient_type"), values.decimal("redshift")));
    }
}

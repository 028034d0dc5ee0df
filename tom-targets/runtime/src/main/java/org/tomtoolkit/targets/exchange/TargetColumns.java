package org.tomtoolkit.targets.exchange;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.plugin.Plugins;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.spi.TargetFileColumns;
import org.tomtoolkit.targets.table.TableColumn;

/** The columns that every file of targets has: those of all targets, then those of the application. */
@ApplicationScoped
class TargetColumns {

    private static final Map<TargetField, String> UCDS = Map.ofEntries(
            Map.entry(TargetField.RA, "pos.eq.ra;meta.main"),
            Map.entry(TargetField.DEC, "pos.eq.dec;meta.main"),
            Map.entry(TargetField.EPOCH, "time.equinox;pos.frame"),
            Map.entry(TargetField.PARALLAX, "pos.parallax"),
            Map.entry(TargetField.PM_RA, "pos.pm;pos.eq.ra"),
            Map.entry(TargetField.PM_DEC, "pos.pm;pos.eq.dec"),
            Map.entry(TargetField.GALACTIC_LNG, "pos.galactic.lon"),
            Map.entry(TargetField.GALACTIC_LAT, "pos.galactic.lat"),
            Map.entry(TargetField.DISTANCE, "pos.distance"),
            Map.entry(TargetField.DISTANCE_ERR, "stat.error;pos.distance"),
            Map.entry(TargetField.EPOCH_OF_ELEMENTS, "time.epoch"),
            Map.entry(TargetField.MEAN_ANOMALY, "src.orbital.meanAnomaly"),
            Map.entry(TargetField.ARG_OF_PERIHELION, "src.orbital.periastron"),
            Map.entry(TargetField.ECCENTRICITY, "src.orbital.eccentricity"),
            Map.entry(TargetField.LNG_ASC_NODE, "src.orbital.node"),
            Map.entry(TargetField.INCLINATION, "src.orbital.inclination"));

    private final Plugins<TargetFileColumns> contributed;

    TargetColumns(@All List<TargetFileColumns> contributed) {
        this.contributed = new Plugins<>("target file columns", contributed);
    }

    List<TableColumn> all() {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(text("name", "meta.id;meta.main", "Name"));
        columns.add(text("type", "", "SIDEREAL or NON_SIDEREAL"));
        columns.add(text("created", "time.creation", "Time of creation, UTC"));
        columns.add(text("modified", "time.processing", "Time of the last change, UTC"));
        columns.add(text("permissions", "", "Who sees it: OPEN, PUBLIC or PRIVATE"));
        for (TargetField field : TargetField.values()) {
            if (field == TargetField.EPOCH_OF_ELEMENTS) {
                columns.add(text("scheme", "", "Scheme of the orbital elements"));
            }
            columns.add(number(field));
        }
        contributed.all().forEach(plugin -> columns.addAll(plugin.columns()));
        return columns;
    }

    private static TableColumn text(String name, String ucd, String description) {
        return new TableColumn(name, false, "", ucd, description);
    }

    private static TableColumn number(TargetField field) {
        boolean mjd = "MJD".equals(field.unit());
        String unit = field.unit() == null ? "" : mjd ? "d" : field.unit().equals("au") ? "AU" : field.unit();
        return new TableColumn(
                field.wireName(),
                true,
                unit,
                UCDS.getOrDefault(field, ""),
                mjd ? field.label() + " (MJD)" : field.label());
    }

    /** Values of the application's columns by target id. */
    Map<Long, Map<String, Object>> contributedValues(Collection<Target> targets) {
        Map<Long, Map<String, Object>> values = new HashMap<>();
        contributed
                .all()
                .forEach(plugin -> plugin.values(targets)
                        .forEach((id, row) ->
                                values.computeIfAbsent(id, n -> new HashMap<>()).putAll(row)));
        return values;
    }

    List<TableColumn> contributed() {
        return contributed.all().stream()
                .flatMap(plugin -> plugin.columns().stream())
                .toList();
    }

    /** Values of the columns of every target, in their order, without those of the application. */
    static List<Object> values(Target target) {
        List<Object> row = new ArrayList<>();
        row.add(target.getName());
        row.add(target.getType().name());
        String created = target.getCreated().toString();
        boolean isUnchanged = target.getModified().equals(target.getCreated());
        row.add(created);
        row.add(isUnchanged ? created : target.getModified().toString());
        row.add(target.getVisibility().name());
        for (TargetField field : TargetField.values()) {
            if (field == TargetField.EPOCH_OF_ELEMENTS) {
                row.add(target.getScheme() == null ? null : target.getScheme().name());
            }
            row.add(field.get(target));
        }
        return row;
    }

    PlanGuess guess() {
        return new PlanGuess(all());
    }
}

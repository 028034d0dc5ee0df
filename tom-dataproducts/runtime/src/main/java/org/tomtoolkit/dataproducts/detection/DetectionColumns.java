package org.tomtoolkit.dataproducts.detection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.ColumnSource;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.sky.Times;

/** The last detection of each target as columns that people may choose; empty where data carry grants of their own. */
@ApplicationScoped
class DetectionColumns implements ColumnSource {

    private final LastDetections detections;
    private final AccessRules rules;

    DetectionColumns(LastDetections detections, AccessRules rules) {
        this.detections = detections;
        this.rules = rules;
    }

    @Override
    public String table() {
        return "targets";
    }

    @Override
    public List<Spec> columns() {
        return List.of(
                new Spec("last_magnitude", "Last magnitude", ColumnType.NUMBER, "mag", false),
                new Spec("last_band", "Last filter", ColumnType.TEXT, "", false),
                new Spec("last_detection", "Last detection", ColumnType.INSTANT, "", false));
    }

    @Override
    public Map<String, Map<Long, ?>> values(Collection<String> keys, List<Long> ids, Viewer viewer) {
        if (rules.isByRow() && !viewer.superuser()) {
            return Map.of();
        }
        Map<Long, Object> magnitudes = new HashMap<>();
        Map<Long, Object> bands = new HashMap<>();
        Map<Long, Object> times = new HashMap<>();
        detections.of(ids).forEach((id, last) -> {
            magnitudes.put(id, last.magnitude());
            bands.put(id, last.band());
            times.put(id, Times.instant(last.mjd()));
        });
        return Map.of("last_magnitude", magnitudes, "last_band", bands, "last_detection", times);
    }
}

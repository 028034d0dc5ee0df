package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tomtoolkit.core.permission.Visibility;

/**
 * Takes down a target's own row and puts it back later, under the same id. Inside a transaction.
 *
 * @since 1.0
 */
@ApplicationScoped
public class TargetSnapshots {

    private final TargetInsert inserts;

    TargetSnapshots(TargetInsert inserts) {
        this.inserts = inserts;
    }

    /** The row as values that JSON can hold. */
    public Map<String, Object> of(Target target) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", target.getName());
        values.put("nameKey", target.getNameKey());
        values.put("type", target.getType().name());
        values.put(
                "scheme", target.getScheme() == null ? null : target.getScheme().name());
        values.put("visibility", target.getVisibility().name());
        values.put("ownerId", target.getOwnerId());
        values.put("accessListId", target.getAccessListId());
        values.put("created", target.getCreated().toString());
        for (TargetField field : TargetField.values()) {
            values.put(field.wireName(), field.get(target));
        }
        return values;
    }

    /** Puts the row back; its id and name must be free. */
    public Target restore(long id, Map<String, Object> values, Instant now) {
        Target target = new Target();
        target.setName((String) values.get("name"));
        target.setNameKey((String) values.get("nameKey"));
        target.setType(TargetType.valueOf((String) values.get("type")));
        target.setScheme(values.get("scheme") == null ? null : OrbitScheme.valueOf((String) values.get("scheme")));
        target.setVisibility(Visibility.valueOf((String) values.get("visibility")));
        target.setOwnerId(number(values.get("ownerId")));
        target.setAccessListId(number(values.get("accessListId")));
        target.setCreated(Instant.parse((String) values.get("created")));
        target.setModified(now);
        for (TargetField field : TargetField.values()) {
            Object value = values.get(field.wireName());
            field.set(target, value == null ? null : ((Number) value).doubleValue());
        }
        inserts.restore(target, id);
        return target;
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}

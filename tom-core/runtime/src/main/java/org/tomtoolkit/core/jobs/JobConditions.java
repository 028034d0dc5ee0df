package org.tomtoolkit.core.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.permission.Viewer;

/** Which jobs a viewer sees of those a filter asks for, as a condition of HQL. */
record JobConditions(String hql, Map<String, Object> values) {

    static JobConditions of(JobFilter filter, Viewer viewer) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!viewer.superuser()) {
            conditions.add("ownerId = :owner");
            values.put("owner", viewer.userId());
        }
        if (filter.state() != null) {
            conditions.add("state = :state");
            values.put("state", filter.state());
        }
        if (!filter.kind().isEmpty()) {
            conditions.add("kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.beforeId() != null) {
            conditions.add("id < :before");
            values.put("before", filter.beforeId());
        }
        return new JobConditions(String.join(" and ", conditions), values);
    }
}

package org.tomtoolkit.observations.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.observations.ObservationLists;
import org.tomtoolkit.observations.ObservationRecord;

/** Records to their JSON, with one query for all their groups. */
@ApplicationScoped
class ObservationWriter {

    private final ObservationLists lists;
    private final ObjectMapper json;

    ObservationWriter(ObservationLists lists, ObjectMapper json) {
        this.lists = lists;
        this.json = json;
    }

    List<ObservationJson> write(List<ObservationRecord> records) {
        Map<Long, List<String>> groups =
                lists.groupNames(records.stream().map(ObservationRecord::getId).toList());
        return records.stream()
                .map(record -> one(record, groups.getOrDefault(record.getId(), List.of())))
                .toList();
    }

    ObservationJson write(ObservationRecord record) {
        return write(List.of(record)).get(0);
    }

    private ObservationJson one(ObservationRecord record, List<String> groups) {
        return new ObservationJson(
                record.getId(),
                groups.stream()
                        .map(name -> new ObservationJson.Group(name, List.of()))
                        .toList(),
                record.getStatus(),
                record.getFacility(),
                parameters(record),
                record.getObservationId(),
                record.getScheduledStart(),
                record.getScheduledEnd(),
                record.getCreated(),
                record.getModified(),
                record.getTargetId(),
                record.getOwnerId());
    }

    private Map<String, Object> parameters(ObservationRecord record) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("facility", record.getFacility());
        parameters.put("target_id", record.getTargetId());
        parameters.put("observation_type", record.getRequestType());
        try {
            parameters.putAll(json.readValue(record.getParametersJson(), new TypeReference<Map<String, Object>>() {}));
        } catch (JsonProcessingException e) {
            parameters.put("unreadable", record.getParametersJson());
        }
        return parameters;
    }
}

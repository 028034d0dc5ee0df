package org.tomtoolkit.observations.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.tomtoolkit.common.admin.AdminRows;
import org.tomtoolkit.common.admin.AdminSection;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.core.form.Field;

/** The administration of observation records. */
class ObservationSections {

    @Produces
    @Singleton
    AdminSection observations(AdminRows rows) {
        return AdminSection.of("observations", "Observation records", "ObservationRecord")
                .order(50)
                .column("observation", "Observation", ColumnType.TEXT, "e.observationId")
                .column("facility", "Facility", ColumnType.TEXT, "e.facility")
                .column("target", "Target", ColumnType.INTEGER, "e.targetId")
                .column("status", "Status", ColumnType.TEXT, "e.status")
                .column("created", "Sent", ColumnType.INSTANT, "e.created")
                .search("e.observationId", "e.facility", "e.status")
                .seenAt("/observations/{id}/")
                .editable(
                        Field.text("observation_id")
                                .label("Identifier at the facility")
                                .required()
                                .maxLength(200)
                                .help("What is stored here changes; the facility is not told."),
                        "observationId",
                        value -> value)
                .editable(Field.datetime("scheduled_start"), "scheduledStart", value -> value)
                .editable(Field.datetime("scheduled_end"), "scheduledEnd", value -> value)
                .deletable(
                        id -> rows.pointingTo(
                                id, Map.of("places in groups", "ObservationGroupMember m where m.recordId")),
                        (id, by) -> rows.delete("ObservationRecord", id));
    }
}

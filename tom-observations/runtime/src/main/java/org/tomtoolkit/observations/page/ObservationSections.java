package org.tomtoolkit.observations.page;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.admin.AdminRows;
import org.tomtoolkit.common.admin.AdminSection;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.observations.ObservationCorrections;
import org.tomtoolkit.observations.ObservationGroups;
import org.tomtoolkit.observations.spi.RecordBelongings;

/** The administration of observation records. */
class ObservationSections {

    @Produces
    @Singleton
    AdminSection observations(
            ObservationCorrections corrections, @All List<RecordBelongings> belongings, AdminRows rows) {
        return AdminSection.of("observations", "Observation records", "ObservationRecord")
                .order(50)
                .column("observation", "Observation", ColumnType.TEXT, "e.observationId")
                .column("facility", "Facility", ColumnType.TEXT, "e.facility")
                .column("target", "Target", ColumnType.TEXT, "(select t.name from Target t where t.id = e.targetId)")
                .column("status", "Status", ColumnType.TEXT, "e.status")
                .column("created", "Sent", ColumnType.INSTANT, "e.created")
                .search("e.observationId", "e.facility", "e.status")
                .seenAt("/observations/{id}/")
                .editable(
                        Field.text("observation_id")
                                .label("Identifier at the facility")
                                .required()
                                .maxLength(255)
                                .help("What is stored here changes; the facility is not told."),
                        "observationId",
                        value -> value)
                .editable(Field.datetime("scheduled_start"), "scheduledStart", value -> value)
                .editable(Field.datetime("scheduled_end"), "scheduledEnd", value -> value)
                .storedBy((id, values, by) -> corrections.correct(
                        id,
                        values.text("observation_id"),
                        values.instant("scheduled_start"),
                        values.instant("scheduled_end"),
                        by))
                .deletable(id -> lost(id, belongings, rows), corrections::delete);
    }

    @Produces
    @Singleton
    AdminSection observationGroups(ObservationGroups groups, AdminRows rows) {
        return AdminSection.of("observation-groups", "Observation groups", "ObservationGroup")
                .order(52)
                .column("name", "Name", ColumnType.TEXT, "e.name")
                .account("owner", "Owner", "e.ownerId")
                .column("created", "Sent", ColumnType.INSTANT, "e.created")
                .search("e.name")
                .seenAt("/observations/?group={id}")
                .editable(Field.text("name").required().maxLength(200), "name", value -> value)
                .storedBy((id, values, by) -> groups.rename(id, values.text("name"), by))
                .deletable(
                        id -> rows.pointingTo(
                                id,
                                Map.of(
                                        "place of an observation, which stays|places of observations, which stay",
                                        "ObservationGroupMember m where m.groupId")),
                        groups::delete);
    }

    private static List<String> lost(long id, List<RecordBelongings> belongings, AdminRows rows) {
        List<String> all = new ArrayList<>(rows.pointingTo(
                id, Map.of("place in a group|places in groups", "ObservationGroupMember m where m.recordId")));
        belongings.forEach(each -> Guard.call(each.getClass().getName(), () -> all.addAll(each.of(id))));
        all.add("The facility is not told: cancel the observation there first.");
        return all;
    }
}

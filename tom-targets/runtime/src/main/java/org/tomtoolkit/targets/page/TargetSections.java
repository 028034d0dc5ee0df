package org.tomtoolkit.targets.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.admin.AdminRows;
import org.tomtoolkit.common.admin.AdminSection;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.lists.TargetLists;

/** The administration of targets and lists of them. */
class TargetSections {

    @Produces
    @Singleton
    AdminSection targets() {
        return AdminSection.of("targets", "Targets", "Target")
                .order(30)
                .column("name", "Name", ColumnType.TEXT, "e.name")
                .column("visibility", "Who sees it", ColumnType.TEXT, "cast(e.visibility as string)")
                .account("owner", "Owner", "e.ownerId")
                .column("created", "Created", ColumnType.INSTANT, "e.created")
                .column("modified", "Changed", ColumnType.INSTANT, "e.modified")
                .search("e.name")
                .seenAt("/targets/{id}/")
                .editedAt("/targets/{id}/update/")
                .deletedAt("/targets/{id}/delete/");
    }

    @Produces
    @Singleton
    AdminSection lists(TargetLists lists, AdminRows rows) {
        List<Choice> levels = Arrays.stream(Visibility.values())
                .map(level -> Choice.of(level.name()))
                .toList();
        return AdminSection.of("target-lists", "Target lists", "TargetList")
                .order(40)
                .column("name", "Name", ColumnType.TEXT, "e.name")
                .column("visibility", "Who sees it", ColumnType.TEXT, "cast(e.visibility as string)")
                .account("owner", "Owner", "e.ownerId")
                .column("created", "Created", ColumnType.INSTANT, "e.created")
                .search("e.name")
                .editable(Field.text("name").required().maxLength(200), "name", value -> value)
                .editable(
                        Field.choice("visibility")
                                .label("Who sees it")
                                .choices(levels)
                                .required(),
                        "visibility",
                        value -> Visibility.valueOf((String) value))
                .seenAt("/targets/targetgrouping/{id}/")
                .storedBy((id, values, by) ->
                        lists.change(id, values.text("name"), Visibility.valueOf(values.text("visibility")), by))
                .deletable(
                        id -> rows.pointingTo(
                                id,
                                Map.of(
                                        "place of a target, which stays|places of targets, which stay",
                                        "TargetListMember m where m.listId")),
                        lists::delete);
    }
}

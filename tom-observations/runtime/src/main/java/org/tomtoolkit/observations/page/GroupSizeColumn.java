package org.tomtoolkit.observations.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.table.ContributedColumn;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.observations.ObservationGroups;

/** How many observations of a group one may see. */
@ApplicationScoped
class GroupSizeColumn implements ContributedColumn {

    private final ObservationGroups groups;

    GroupSizeColumn(ObservationGroups groups) {
        this.groups = groups;
    }

    @Override
    public String table() {
        return ObservationGroupTable.ID;
    }

    @Override
    public String key() {
        return "observations";
    }

    @Override
    public String label() {
        return "Observations";
    }

    @Override
    public ColumnType type() {
        return ColumnType.INTEGER;
    }

    @Override
    public Map<Long, Long> values(List<Long> ids, Viewer viewer) {
        return groups.sizes(ids, viewer);
    }
}

package org.tomtoolkit.observations.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.table.TableView;
import org.tomtoolkit.common.table.Tables;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.observations.ObservationFilter;
import org.tomtoolkit.observations.ObservationLists;
import org.tomtoolkit.observations.ObservationRow;
import org.tomtoolkit.observations.facility.FacilityCard;
import org.tomtoolkit.observations.facility.FacilityCards;

/** Builds the list of observations. */
@DefaultBean
@ApplicationScoped
public class ObservationListPage {

    static final int ROWS = 50;

    /** What the page shows. */
    public record View(TableView table) {}

    private final Tables tables;
    private final ObservationTable table;
    private final ObservationLists lists;
    private final FacilityCards cards;

    protected ObservationListPage(Tables tables, ObservationTable table, ObservationLists lists, FacilityCards cards) {
        this.tables = tables;
        this.table = table;
        this.lists = lists;
        this.cards = cards;
    }

    /** The page for this query string. */
    public View view(Map<String, List<String>> query, Viewer viewer) {
        return new View(tables.view(table, query, viewer));
    }

    /** The newest observations of a target. */
    public List<RecordLine> ofTarget(long targetId, int limit, Viewer viewer) {
        return lines(ObservationFilter.ofTarget(targetId), Long.MAX_VALUE, limit, viewer);
    }

    private List<RecordLine> lines(ObservationFilter filter, long beforeId, int limit, Viewer viewer) {
        Map<String, FacilityCard> known = new LinkedHashMap<>();
        return lists.page(filter, viewer, beforeId, limit).stream()
                .map(row -> RecordLine.of(row, card(row, known)))
                .toList();
    }

    private FacilityCard card(ObservationRow row, Map<String, FacilityCard> known) {
        return known.computeIfAbsent(row.facility(), cards::of);
    }
}

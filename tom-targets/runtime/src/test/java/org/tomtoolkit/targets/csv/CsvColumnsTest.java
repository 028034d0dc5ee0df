package org.tomtoolkit.targets.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.targets.TargetDraft;

class CsvColumnsTest {

    private static TargetDraft draft(String header, String row, List<String> unknown) {
        return CsvColumns.of(List.of(header.split(",", -1)))
                .draft(List.of(row.split(",", -1)), Map.of("observers", 7L), unknown);
    }

    @Test
    void headingsDecideWhatAColumnIs() {
        TargetDraft draft = draft(
                "Name,name2,names_x,RA,dec,type,colour,id,created,",
                "M 1,NGC 1952,Crab,83.6,22,SIDEREAL,blue,9,x,y",
                List.of());
        assertEquals("M 1", draft.value("name"));
        assertEquals(List.of("NGC 1952", "Crab"), draft.aliases());
        assertEquals("83.6", draft.value("ra"));
        assertEquals(Map.of("colour", "blue"), draft.extras());
        assertEquals(4, draft.values().size());
    }

    @Test
    void blankCellsSayNothing() {
        TargetDraft draft = draft("name,name2,ra,colour", "M 1, ,,", List.of());
        assertEquals(1, draft.values().size());
        assertEquals(null, draft.aliases());
        assertEquals(null, draft.extras());
    }

    @Test
    void groupsThatOneCannotGiveToAreNamed() {
        List<String> unknown = new ArrayList<>();
        CsvColumns columns = CsvColumns.of(List.of("name", "groups"));
        TargetDraft draft = columns.draft(List.of("M 1", "observers, others"), Map.of("observers", 7L), unknown);
        assertEquals(List.of(7L), draft.groupIds());
        assertEquals(List.of("others"), unknown);
    }

    @Test
    void keysThatLookLikeOtherColumnsComeBackAsExtras() {
        for (String key : List.of("ra", "name_of_finder", "groups", "id", "extra:x", "colour", "Colour")) {
            String heading = CsvColumns.headingOfExtra(key);
            TargetDraft draft = CsvColumns.of(List.of("name", heading)).draft(List.of("M 1", "v"), Map.of(), List.of());
            assertEquals(Map.of(key, "v"), draft.extras(), heading);
        }
        assertEquals("colour", CsvColumns.headingOfExtra("colour"));
    }

    @Test
    void aFileWithoutNamesOrWithAColumnTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CsvColumns.of(List.of("ra", "dec")));
        IllegalArgumentException twice =
                assertThrows(IllegalArgumentException.class, () -> CsvColumns.of(List.of("name", "ra", "RA")));
        assertTrue(twice.getMessage().contains("RA"));
    }
}

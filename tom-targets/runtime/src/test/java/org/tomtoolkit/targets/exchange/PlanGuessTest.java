package org.tomtoolkit.targets.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.table.SourceColumn;

class PlanGuessTest {

    private final PlanGuess guess = new TargetColumns(List.of()).guess();

    private static List<SourceColumn> headings(String header) {
        List<SourceColumn> columns = new ArrayList<>();
        for (String heading : header.split(",", -1)) {
            columns.add(SourceColumn.named(heading));
        }
        return columns;
    }

    private TargetDraft strict(String header, String row, List<String> notes) {
        return new RowDrafts(guess.strict(headings(header)), Map.of("observers", 7L))
                .draft(List.of(row.split(",", -1)), notes);
    }

    private ColumnPlan of(String heading, String unit, String ucd) {
        return guess.of(List.of(new SourceColumn(heading, unit, ucd, "", true)))
                .columns()
                .get(0);
    }

    @Test
    void headingsOfOurFilesDecideWhatAColumnIs() {
        TargetDraft draft = strict(
                "Name,name2,names_x,RA,dec,type,colour,id,created,",
                "M 1,NGC 1952,Crab,83.6,22,SIDEREAL,blue,9,x,y",
                new ArrayList<>());
        assertEquals("M 1", draft.value("name"));
        assertEquals(List.of("NGC 1952", "Crab"), draft.aliases());
        assertEquals("83.6", draft.value("ra"));
        assertEquals(Map.of("colour", "blue"), draft.extras());
    }

    @Test
    void blankCellsSayNothing() {
        TargetDraft draft = strict("name,name2,ra,colour", "M 1, ,,", new ArrayList<>());
        assertEquals(1, draft.values().size());
        assertEquals(null, draft.aliases());
        assertEquals(null, draft.extras());
    }

    @Test
    void groupsThatOneCannotGiveToAreNamed() {
        List<String> notes = new ArrayList<>();
        RowDrafts rows = new RowDrafts(guess.strict(headings("name,groups")), Map.of("observers", 7L));
        TargetDraft draft = rows.draft(List.of("M 1", "observers, others"), notes);
        assertEquals(List.of(7L), draft.groupIds());
        assertTrue(notes.get(0).contains("others"));
    }

    @Test
    void keysThatLookLikeOtherColumnsComeBackAsExtras() {
        for (String key :
                List.of("ra", "name_of_finder", "groups", "id", "extra:x", "colour", "Colour", "extras_json", "plx")) {
            String heading = guess.headingOfExtra(key);
            for (ImportPlan plan :
                    List.of(guess.of(headings("name," + heading)), guess.strict(headings("name," + heading)))) {
                assertEquals(ColumnPlan.extra(key), plan.columns().get(1), heading);
            }
        }
        assertEquals("colour", guess.headingOfExtra("colour"));
    }

    @Test
    void aFileWithoutNamesOrWithAColumnTwiceHasAProblem() {
        assertTrue(guess.strict(headings("ra,dec")).problems().get(0).contains("name"));
        assertTrue(guess.strict(headings("name,ra,RA")).problems().get(0).contains("twice"));
        assertEquals(List.of(), guess.strict(headings("name,name2,name3,,")).problems());
    }

    @Test
    void contentDescriptorsAndUsualHeadingsAreUnderstood() {
        assertEquals(ColumnPlan.field("ra", ""), of("x", "deg", "pos.eq.ra;meta.main"));
        assertEquals(ColumnPlan.field("dec", ""), of("DE_ICRS", "deg", ""));
        assertEquals(ColumnPlan.field("name", ""), of("main_id", "", ""));
        assertEquals(ColumnPlan.field("pm_ra", "arcsec/yr"), of("pmRA", "arcsec.yr-1", ""));
        assertEquals(ColumnPlan.field("pm_ra", "arcsec/yr"), of("pmRA", "arcsec / yr", ""));
        assertEquals(ColumnPlan.field("pm_dec", ""), of("pmDE", "mas yr**-1", ""));
        assertEquals(ColumnPlan.field("ra", "h"), of("RA_hours", "", ""));
        assertEquals(ColumnPlan.field("epoch_of_perihelion", "JD"), of("tp_jd", "", ""));
        assertEquals(ColumnPlan.field("epoch_of_perihelion", "JD"), of("tp_jd", "d", ""));
        assertEquals(ColumnPlan.extra("B-V"), of("B-V", "mag", ""));
    }

    @Test
    void whatOurOwnHeadingSaysWinsOverAGuess() {
        ImportPlan plan = guess.of(headings("source,name,plx,parallax"));
        assertEquals(ColumnPlan.extra("source"), plan.columns().get(0));
        assertEquals(ColumnPlan.field("name", ""), plan.columns().get(1));
        assertEquals(ColumnPlan.extra("plx"), plan.columns().get(2));
    }

    @Test
    void arraysAreLeftOut() {
        ImportPlan plan = guess.of(List.of(new SourceColumn("flux", "", "", "", false)));
        assertEquals(ColumnPlan.IGNORED, plan.columns().get(0));
    }
}

package org.tomtoolkit.dataproducts.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.Recorded;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

class PhotometryTableProcessorTest {

    private final PhotometryTableProcessor processor = new PhotometryTableProcessor();

    private Recorded read(String text) {
        return Recorded.ofText(processor, text);
    }

    private UnreadableFileException refusal(String text) {
        return assertThrows(UnreadableFileException.class, () -> read(text));
    }

    @Test
    void aTimeKeepsItsMicroseconds() {
        PhotometryPoint point = read("time,filter,magnitude,error\n55959.06999999983,r,18.5,0.02")
                .points
                .get(0);
        assertEquals("2012-02-02T01:40:47.999986Z", Times.instant(point.mjd()).toString());
        assertEquals("r", point.band());
        assertEquals(18.5, point.magnitude());
        assertEquals(0.02, point.error());
    }

    @Test
    void wholeNumbersAreMagnitudesToo() {
        Recorded recorded = read("time,filter,magnitude,error\n60330,g,18,1\n60331,g,19,1\n");
        assertEquals(2, recorded.points.size());
        assertEquals(19.0, recorded.points.get(1).magnitude());
    }

    @Test
    void emptyCellsAreNothingAndLimitsAreLimits() {
        Recorded recorded = read("time,filter,magnitude,error,limit,source,telescope\n"
                + "60320.25,g,,,20.1,nightly,T1\n60320.30,r,17.9,0.02,,nightly,T1\n60321,r,> 20.5,,,,\n");
        assertEquals(List.of(), recorded.badRows);
        PhotometryPoint limit = recorded.points.get(0);
        assertNull(limit.magnitude());
        assertEquals(20.1, limit.limit());
        assertEquals("nightly", limit.sourceName());
        assertEquals("T1", limit.telescope());
        assertNull(recorded.points.get(1).limit());
        assertEquals(20.5, recorded.points.get(2).limit());
        assertNull(recorded.points.get(2).magnitude());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time filter mag err\n60310.25   g 18.42 0.03\n",
                "time\tfilter\tmag\terr\r\n60310.25\tg\t18.42\t0.03\r\n",
                "# made by hand\n\ntime;filter;mag;err\n60310.25;g;18.42;0.03",
                "| time | filter | mag | err |\n|------|-----|----|---|\n| 60310.25 | g | 18.42 | 0.03 |\n",
                "# time filter mag err\n60310.25 g 18.42 0.03\n",
                "\ufeffMJD,Band,Magnitude,Mag_Err\n60310.25,g,18.42,0.03\n",
                "jd,filter,mag,err\n2460310.75,g,18.42,0.03\n",
                "date,filter,mag,err\n2024-01-01T06:00:00Z,g,18.42,0.03\n",
                "time,filter,mag,err\n2024-01-01 07:00:00+01:00,g,18.42,0.03\n",
                "\"time\",\"filter\",\"mag\",\"err\"\n\"60310.25\",\"g\",\"18.42\",\"0.03\"\n",
                "###MJD mag err filter\n60310.25 18.42 0.03 g\n"
            })
    void everyUsualTableIsUnderstood(String text) {
        Recorded recorded = read(text);
        assertEquals(List.of(), recorded.badRows);
        PhotometryPoint point = recorded.points.get(0);
        assertEquals(60310.25, point.mjd(), 1e-9);
        assertEquals("g", point.band());
        assertEquals(18.42, point.magnitude());
        assertEquals(0.03, point.error());
    }

    @Test
    void badRowsAreToldByLineAndTheOthersKept() {
        Recorded recorded = read("# remark\ntime,filter,magnitude,error\n60310,g,18.1,0.1\nyesterday,g,18.2,0.1\n"
                + "60312,g,bright,0.1\n60313,g,18.4\n60314,g,99,0.1\n2460315.5,g,18.5,0.1\n60316,g,,\n60317,g,18.6,0.1\n"
                + "60318,g,inf,0.1\n60319,g,18.7,-0.1\n");
        assertEquals(2, recorded.points.size());
        assertEquals(8, recorded.badRows.size());
        assertTrue(recorded.badRows.get(0).startsWith("4: 'yesterday'"), recorded.badRows::toString);
        assertTrue(recorded.badRows.get(1).startsWith("5: 'bright'"), recorded.badRows::toString);
        assertTrue(
                recorded.badRows.get(2).startsWith("6: this row has 3 cells for 4 columns"),
                recorded.badRows::toString);
        assertTrue(recorded.badRows.get(3).startsWith("7: the magnitude 99.0"), recorded.badRows::toString);
        assertTrue(recorded.badRows.get(4).contains("Julian Date"), recorded.badRows::toString);
        assertTrue(recorded.badRows.get(5).startsWith("9: "), recorded.badRows::toString);
    }

    @Test
    void otherColumnsAreKeptAsTheyAre() {
        PhotometryPoint point = read("mjd,magnitude,seeing,observer,frames\n60310,18.1,1.25,Ada Lovelace,3\n")
                .points
                .get(0);
        assertEquals(Map.of("seeing", 1.25, "observer", "Ada Lovelace", "frames", 3L), point.extra());
    }

    @Test
    void aTableWithoutTimeIsRefusedWithItsLine() {
        UnreadableFileException refusal = refusal("# x\nwhen,filter,magnitude\n60310.25,g,18.42\n");
        assertEquals(2, refusal.line());
        assertTrue(refusal.getMessage().contains("'time'"), refusal::getMessage);
    }

    @Test
    void barycentricDatesAreRefusedBecauseTheyAreNotUtc() {
        assertTrue(refusal("BJD,filter,mag\n2460310.75,g,18.42\n").getMessage().contains("barycentric"));
    }

    @Test
    void tablesWithoutRowsOrHeaderOrBrightnessAreRefused() {
        assertTrue(refusal("time,filter,magnitude\n").getMessage().contains("no row"));
        assertTrue(refusal("60310.25,g,18.4\n").getMessage().contains("first line"));
        assertTrue(refusal("time,filter\n60310.25,g\n").getMessage().contains("brightness"));
        assertTrue(refusal("").getMessage().contains("no table"));
        assertTrue(refusal("foo\nbar\n").getMessage().contains("time"));
    }
}

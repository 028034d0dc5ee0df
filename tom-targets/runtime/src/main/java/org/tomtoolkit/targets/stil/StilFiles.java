package org.tomtoolkit.targets.stil;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.tomtoolkit.targets.table.FileFormat;
import org.tomtoolkit.targets.table.TableColumn;
import uk.ac.starlink.ecsv.EcsvTableWriter;
import uk.ac.starlink.fits.FitsTableWriter;
import uk.ac.starlink.table.StarTable;
import uk.ac.starlink.table.StoragePolicy;
import uk.ac.starlink.votable.DataFormat;
import uk.ac.starlink.votable.VOTableVersion;
import uk.ac.starlink.votable.VOTableWriter;

/**
 * Writes rows as VOTable, ECSV or FITS table while they come. A FITS file says first how long its texts and how many its rows
 * are, so its rows wait on the disk until the last is there.
 *
 * @since 1.0
 */
public final class StilFiles {

    private StilFiles() {}

    /**
     * @param rows values in the order of the columns: {@link Double}, text or null
     * @param out stays open
     */
    public static void write(
            FileFormat format,
            String name,
            List<TableColumn> columns,
            Supplier<Iterator<Object[]>> rows,
            OutputStream out)
            throws IOException {
        StarTable table = new RowsTable(name, columns, rows, format != FileFormat.VOTABLE);
        switch (format) {
            case VOTABLE -> votable().writeStarTable(table, out);
            case ECSV -> new EcsvTableWriter(',', "ecsv").writeStarTable(table, out);
            case FITS -> {
                try (StarTable counted = StoragePolicy.PREFER_DISK.copyTable(table)) {
                    new FitsTableWriter().writeStarTable(counted, out);
                }
            }
            default -> throw new IllegalArgumentException("Not written by this: " + format);
        }
        out.flush();
    }

    private static VOTableWriter votable() {
        VOTableWriter writer = new VOTableWriter(DataFormat.TABLEDATA, true, VOTableVersion.V14);
        writer.setEncoding(StandardCharsets.UTF_8);
        return writer;
    }
}

package org.tomtoolkit.targets.stil;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.tomtoolkit.targets.table.TableColumn;
import uk.ac.starlink.table.AbstractStarTable;
import uk.ac.starlink.table.ColumnInfo;
import uk.ac.starlink.table.RowSequence;

/** Rows that come one after the other, of unknown number. */
final class RowsTable extends AbstractStarTable {

    private final List<TableColumn> columns;
    private final Supplier<Iterator<Object[]>> rows;
    private final boolean asciiOnly;

    RowsTable(String name, List<TableColumn> columns, Supplier<Iterator<Object[]>> rows, boolean asciiOnly) {
        this.columns = columns;
        this.rows = rows;
        this.asciiOnly = asciiOnly;
        setName(name);
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public ColumnInfo getColumnInfo(int index) {
        TableColumn column = columns.get(index);
        ColumnInfo info = new ColumnInfo(
                column.name(), column.number() ? Double.class : String.class, description(index, column));
        info.setUnitString(column.unit().isEmpty() ? null : column.unit());
        info.setUCD(column.ucd().isEmpty() ? null : column.ucd());
        return info;
    }

    /** A FITS table keeps no parameters, but the comment of a column. */
    private String description(int index, TableColumn column) {
        String mark = index == 0 ? CellText.MARK : "";
        String text = (column.description() + mark).strip();
        return text.isEmpty() ? null : text;
    }

    @Override
    public long getRowCount() {
        return -1;
    }

    @Override
    public RowSequence getRowSequence() {
        return new Walk(rows.get());
    }

    private final class Walk implements RowSequence {

        private final Iterator<Object[]> left;
        private Object[] row;

        Walk(Iterator<Object[]> left) {
            this.left = left;
        }

        @Override
        public boolean next() throws IOException {
            boolean more = left.hasNext();
            row = more ? left.next() : null;
            return more;
        }

        @Override
        public Object getCell(int index) {
            Object value = row[index];
            if (value == null || value instanceof Double) {
                return value;
            }
            String text = value.toString();
            return text.isEmpty() ? null : CellText.escaped(text, asciiOnly);
        }

        @Override
        public Object[] getRow() {
            Object[] all = new Object[row.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = getCell(i);
            }
            return all;
        }

        @Override
        public void close() {}
    }
}

package org.tomtoolkit.dataproducts.table;

import java.util.ArrayList;
import java.util.List;

/** How a line is cut into cells. */
enum Cells {
    COMMA(','),
    TAB('\t'),
    SEMICOLON(';'),
    PIPE('|'),
    /** Any number of blanks or tabs. */
    BLANKS(' ');

    private final char separator;

    Cells(char separator) {
        this.separator = separator;
    }

    /** The way that fits a header: the first separator that occurs, or blanks. */
    static Cells of(String header) {
        for (Cells cells : new Cells[] {TAB, COMMA, SEMICOLON, PIPE}) {
            if (header.indexOf(cells.separator) >= 0) {
                return cells;
            }
        }
        return BLANKS;
    }

    /** The cells without surrounding blanks; quotes protect separators and are taken off. */
    List<String> split(String line) {
        String text = this == PIPE ? withoutOuterPipes(line) : this == TAB ? line : line.strip();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && text.startsWith("\"\"", i)) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
                pending = true;
            } else if (!quoted && isSeparator(c)) {
                end(cell, pending, cells);
                pending = false;
            } else {
                cell.append(c);
                pending = true;
            }
        }
        end(cell, pending, cells);
        return cells;
    }

    private void end(StringBuilder cell, boolean pending, List<String> cells) {
        if (this != BLANKS || pending) {
            cells.add(cell.toString().strip());
        }
        cell.setLength(0);
    }

    private boolean isSeparator(char c) {
        return this == BLANKS ? c == ' ' || c == '\t' : c == separator;
    }

    private static String withoutOuterPipes(String line) {
        String text = line.strip();
        int from = text.startsWith("|") ? 1 : 0;
        int to = text.length() > 1 && text.endsWith("|") ? text.length() - 1 : text.length();
        return from < to ? text.substring(from, to) : "";
    }
}

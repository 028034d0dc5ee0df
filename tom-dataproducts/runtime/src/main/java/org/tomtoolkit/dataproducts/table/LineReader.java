package org.tomtoolkit.dataproducts.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** Lines of a text with their numbers; a line longer than any table has is refused before it fills the memory. */
final class LineReader implements Closeable {

    static final int MAX_LINE = 100_000;

    private final BufferedReader reader;
    private final StringBuilder line = new StringBuilder();
    private long number;
    private int pushedBack = -1;

    LineReader(InputStream in) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 64 * 1024);
    }

    /** Number of the line read last, counted from 1. */
    long number() {
        return number;
    }

    /**
     * The next line without its end, null after the last.
     *
     * @throws UnreadableFileException when it is too long or holds a null byte
     */
    String next() throws IOException {
        line.setLength(0);
        int c = first();
        if (c < 0) {
            return null;
        }
        number++;
        while (c >= 0 && c != '\n' && c != '\r') {
            append(c);
            c = reader.read();
        }
        if (c == '\r') {
            int following = reader.read();
            pushedBack = following == '\n' ? -1 : following;
        }
        return number == 1 && line.length() > 0 && line.charAt(0) == '\ufeff' ? line.substring(1) : line.toString();
    }

    private int first() throws IOException {
        if (pushedBack >= 0) {
            int c = pushedBack;
            pushedBack = -1;
            return c;
        }
        return reader.read();
    }

    private void append(int c) {
        if (c == 0) {
            throw new UnreadableFileException("There are bytes that are not text.", number);
        }
        if (line.length() == MAX_LINE) {
            throw new UnreadableFileException("The line is longer than " + MAX_LINE + " characters.", number);
        }
        line.append((char) c);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

package org.tomtoolkit.targets.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lines of NDJSON, none of them too long for the memory. */
final class NdjsonLines implements Closeable {

    static final int MAX_BYTES = 1_000_000;

    /**
     * A line that is not blank.
     *
     * @param number counts from 1
     * @param problem why it cannot be read, {@code ""} when it can
     */
    record Line(long number, String text, String problem) {}

    private final InputStream in;
    private long number;

    NdjsonLines(InputStream in) {
        this.in = new BufferedInputStream(in, 64 * 1024);
    }

    /** The next few, none at the end. */
    List<Line> next(int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        Line line = lines.size() < most ? next() : null;
        while (line != null) {
            lines.add(line);
            line = lines.size() < most ? next() : null;
        }
        return lines;
    }

    private Line next() throws IOException {
        while (true) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
            long length = 0;
            int b = in.read();
            if (b < 0) {
                return null;
            }
            number++;
            while (b >= 0 && b != '\n') {
                if (++length <= MAX_BYTES) {
                    bytes.write(b);
                }
                b = in.read();
            }
            if (length > MAX_BYTES) {
                return new Line(number, "", "A line has at most " + MAX_BYTES + " bytes.");
            }
            Line line = line(bytes.toByteArray());
            if (line != null) {
                return line;
            }
        }
    }

    private Line line(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.isBlank() ? null : new Line(number, text, "");
        } catch (CharacterCodingException e) {
            return new Line(number, "", "This line is not UTF-8.");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package org.tomtoolkit.targets.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Formats of tables that targets come from and go to.
 *
 * @since 1.0
 */
public enum FileFormat {
    CSV("csv", "CSV", "csv", "text/csv;charset=UTF-8"),
    VOTABLE("votable", "VOTable", "vot", "application/x-votable+xml"),
    ECSV("ecsv", "ECSV", "ecsv", "text/csv;charset=UTF-8"),
    FITS("fits", "FITS table", "fits", "application/fits"),
    JSON("json", "JSON", "json", "application/json");

    /** How much of a file {@link #recognise} wants to see. */
    public static final int HEAD_BYTES = 4096;

    private final String id;
    private final String label;
    private final String extension;
    private final String mediaType;

    FileFormat(String id, String label, String extension, String mediaType) {
        this.id = id;
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Name in addresses and on the command line. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** Of file names, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<FileFormat> ofId(String id) {
        return Arrays.stream(values())
                .filter(format -> format.id.equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The format that the ending of a file name means. */
    public static Optional<FileFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml")) {
            return Optional.of(VOTABLE);
        }
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension) || lower.endsWith("." + format.id))
                .findFirst();
    }

    /** The format of a file by its first bytes, whatever its name; what is nothing else is CSV. */
    public static FileFormat recognise(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, HEAD_BYTES), StandardCharsets.UTF_8);
        String start = text.startsWith("\uFEFF") ? text.substring(1).stripLeading() : text.stripLeading();
        if (text.startsWith("SIMPLE  =")) {
            return FITS;
        }
        if (start.startsWith("# %ECSV")) {
            return ECSV;
        }
        if (start.startsWith("<")) {
            return VOTABLE;
        }
        return start.startsWith("[") || start.startsWith("{") ? JSON : CSV;
    }
}

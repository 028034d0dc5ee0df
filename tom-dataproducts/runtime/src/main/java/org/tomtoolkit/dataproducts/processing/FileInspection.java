package org.tomtoolkit.dataproducts.processing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.tomtoolkit.dataproducts.NewDataProduct;
import org.tomtoolkit.dataproducts.spi.DataFile;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/**
 * A file as processors see it: gzip is undone, the first bytes are known.
 *
 * @param file type, name without {@code .gz}, first bytes
 * @param content opens the unpacked content
 */
record FileInspection(DataFile file, NewDataProduct.Content content) {

    private static final Pattern FITS_NAME = Pattern.compile(".*\\.(fits|fit|fts|fz)");

    /**
     * @param maxBytes largest unpacked content
     * @throws UnreadableFileException when the content is not what the name says
     */
    static FileInspection of(String type, String name, NewDataProduct.Content content, long maxBytes)
            throws IOException {
        DataFile packed = new DataFile(type, name, head(content));
        if (!packed.isGzip()) {
            return checked(new FileInspection(packed, content));
        }
        NewDataProduct.Content unpacked = () -> unpack(content.open(), maxBytes);
        String plainName = packed.isNamed(".gz") ? name.substring(0, name.length() - 3) : name;
        try {
            return checked(new FileInspection(new DataFile(type, plainName, head(unpacked)), unpacked));
        } catch (ZipException | java.io.EOFException e) {
            throw new UnreadableFileException("The gzip archive is damaged.");
        }
    }

    private static FileInspection checked(FileInspection inspection) {
        String name = inspection.file().name().toLowerCase(Locale.ROOT);
        if (FITS_NAME.matcher(name).matches() && !inspection.file().isFits()) {
            throw new UnreadableFileException("The file is named like a FITS file but it is not one.");
        }
        return inspection;
    }

    private static InputStream unpack(InputStream packed, long maxBytes) throws IOException {
        try {
            return new LimitedStream(new GZIPInputStream(packed, 64 * 1024), maxBytes);
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }

    private static byte[] head(NewDataProduct.Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(DataFile.HEAD_BYTES);
        }
    }
}

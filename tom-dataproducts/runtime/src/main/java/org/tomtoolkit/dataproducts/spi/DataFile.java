package org.tomtoolkit.dataproducts.spi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What is known of a file before it is read.
 *
 * @param type code of the product type the person chose, e.g. {@code spectroscopy}
 * @param name name of the file
 * @param head its first bytes, at most {@value #HEAD_BYTES}; do not change them
 * @since 1.0
 */
public record DataFile(String type, String name, byte[] head) {

    /** How much of a file is looked at to tell what it is. */
    public static final int HEAD_BYTES = 8192;

    /** Whether the name ends like this, ignoring case; give it with the dot. */
    public boolean isNamed(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    public boolean isFits() {
        return startsWith("SIMPLE  =");
    }

    public boolean isGzip() {
        return head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    /** Whether it looks like text: UTF-8 or Latin, with no control characters but tab and line ends. */
    public boolean isText() {
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return head.length > 0;
    }

    private boolean startsWith(String magic) {
        byte[] bytes = magic.getBytes(StandardCharsets.US_ASCII);
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}

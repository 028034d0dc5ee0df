package org.tomtoolkit.targets.stil;

/**
 * Text that survives formats which know only some characters: what they lack is written as {@code \}{@code uXXXX}, and a
 * backslash as two. The description of the first column says that this was done.
 */
final class CellText {

    /** At the end of the description of the first column. */
    static final String MARK = " [escaped text]";

    private CellText() {}

    static String escaped(String text, boolean asciiOnly) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c != '\\' && (asciiOnly ? c < 127 : isWritable(c));
            if (!plain && out == null) {
                out = new StringBuilder(text.substring(0, i));
            }
            if (out != null) {
                out.append(plain ? String.valueOf(c) : c == '\\' ? "\\\\" : "\\u%04x".formatted((int) c));
            }
        }
        return out == null ? text : out.toString();
    }

    /** Half a surrogate pair would be lost, and there are no control characters in XML. */
    private static boolean isWritable(char c) {
        return !Character.isISOControl(c) && !Character.isSurrogate(c) && c < '\uFFFE';
    }

    static String plain(String text) {
        int at = text.indexOf('\\');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
            } else if (text.charAt(i + 1) == 'u' && i + 5 < text.length() && isHex(text, i + 2)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(text.charAt(++i));
            }
        }
        return out.toString();
    }

    private static boolean isHex(String text, int from) {
        return text.substring(from, from + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}

package org.tomtoolkit.common.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that are guessed first: a word of the list, also with digits or signs around it and with letters replaced as
 * everybody does, the same piece over and over, or a walk along the keyboard or the alphabet.
 */
final class CommonPasswords {

    private static final String LIST = "/org/tomtoolkit/common/account/common-passwords.txt";
    private static final Set<String> WORDS = words();
    private static final String[] WALKS = {
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890123456789",
        "qwertyuiop",
        "qwertzuiop",
        "azertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "yxcvbnm",
        "1qaz2wsx3edc4rfv5tgb",
        "q1w2e3r4t5y6u7i8o9p0",
        "1q2w3e4r5t6y7u8i9o0p"
    };

    private CommonPasswords() {}

    private static Set<String> words() {
        try (InputStream in = CommonPasswords.class.getResourceAsStream(LIST)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\\s+")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean include(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return isWord(lower) || isWord(trimmed(lower)) || isRepeated(lower) || isWalk(lower);
    }

    private static boolean isWord(String text) {
        return WORDS.contains(text) || WORDS.contains(plain(text, 'i')) || WORDS.contains(plain(text, 'l'));
    }

    /** Without digits and signs before and after. */
    private static String trimmed(String text) {
        String start = text.replaceAll("^[^\\p{L}@$]+", "");
        return start.replaceAll("[^\\p{L}]+$", "");
    }

    /** With the letters that digits and signs stand for. */
    private static String plain(String text, char one) {
        return text.replace('0', 'o')
                .replace('1', one)
                .replace('!', one)
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    private static boolean isRepeated(String text) {
        return text.matches("(.{1,4}?)\\1+.?") && text.length() >= 4;
    }

    private static boolean isWalk(String text) {
        for (String walk : WALKS) {
            String back = new StringBuilder(walk).reverse().toString();
            if (walk.contains(text) || back.contains(text)) {
                return true;
            }
        }
        return false;
    }
}

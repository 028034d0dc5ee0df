package org.tomtoolkit.common.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tomtoolkit.core.form.FieldErrors;

/** Hashes passwords, and says which ones are too weak. */
public final class Passwords {

    /** bcrypt reads no more than 72 bytes; a longer password would be cut silently. */
    private static final int MAX_BYTES = 72;

    private static final int MIN_LENGTH = 8;

    /** In place of the hash of an account without a password. */
    static final String NONE = "!";

    /**
     * Compared against when there is no such account, so that both cases take as long. Hash of a password that was thrown away;
     * written down because making one at every start costs a tenth of it.
     */
    static final String NOBODY = "$2a$10$dyzb/KsyKTTiFBBE5afn.u5VTnEJIqCUtUNZT.kZwR1vPCmEKCIFy";

    private Passwords() {}

    public static String hash(String password) {
        return BcryptUtil.bcryptHash(password);
    }

    public static boolean matches(String password, String hash) {
        return isUsable(hash) && BcryptUtil.matches(password, hash);
    }

    /** Whether there is a password at all; accounts of a login provider have none. */
    static boolean isUsable(String hash) {
        return !hash.equals(NONE);
    }

    /** Adds what is wrong with a new password to the errors of its field. */
    public static void check(String field, String password, List<String> personal, FieldErrors errors) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < MIN_LENGTH) {
            errors.add(field, "Use at least " + MIN_LENGTH + " characters.");
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MAX_BYTES) {
            errors.add(field, "Use at most " + MAX_BYTES + " bytes.");
        }
        if (password.matches("\\d+")) {
            errors.add(field, "Do not use digits only.");
        }
        if (CommonPasswords.include(password)) {
            errors.add(field, "This password is among those that are guessed first.");
        }
        if (personal.stream().anyMatch(known -> isSimilar(lower, known))) {
            errors.add(field, "This password is too similar to your name or address.");
        }
    }

    private static boolean isSimilar(String password, String known) {
        String name = known == null ? "" : known.toLowerCase(Locale.ROOT).replaceAll("@.*", "");
        return Arrays.stream(name.split("[\\s._-]+"))
                .filter(part -> part.length() >= 4)
                .anyMatch(part -> password.contains(part) || 10 * commonPart(password, part) >= 7 * password.length());
    }

    /** Length of the longest piece that is in both. */
    private static int commonPart(String one, String other) {
        int longest = 0;
        int[] before = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                row[j] = one.charAt(i - 1) == other.charAt(j - 1) ? before[j - 1] + 1 : 0;
                longest = Math.max(longest, row[j]);
            }
            before = row;
        }
        return longest;
    }
}

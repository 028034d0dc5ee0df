package org.tomtoolkit.common.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tomtoolkit.core.form.FieldErrors;

/** Hashes passwords, and says which ones are too weak. */
public final class Passwords {

    /** bcrypt reads no more than 72 bytes; a longer password would be cut silently. */
    private static final int MAX_BYTES = 72;

    private static final int MIN_LENGTH = 8;
    private static final Set<String> COMMON = Set.of(
            "password",
            "password1",
            "12345678",
            "123456789",
            "1234567890",
            "qwertyuiop",
            "qwerty123",
            "iloveyou",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "trustno1",
            "letmein1",
            "welcome1",
            "astronomy",
            "telescope",
            "supernova",
            "starwars",
            "computer",
            "internet",
            "abcd1234",
            "1q2w3e4r",
            "passw0rd",
            "p@ssw0rd",
            "administrator",
            "changeme",
            "changeit");

    private Passwords() {}

    public static String hash(String password) {
        return BcryptUtil.bcryptHash(password);
    }

    public static boolean matches(String password, String hash) {
        return BcryptUtil.matches(password, hash);
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
        if (COMMON.contains(lower)) {
            errors.add(field, "This password is among the most used ones.");
        }
        for (String known : personal) {
            if (known != null && known.length() >= 4 && lower.contains(known.toLowerCase(Locale.ROOT))) {
                errors.add(field, "This password is too similar to your name or address.");
                return;
            }
        }
    }
}

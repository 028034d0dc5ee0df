package org.tomtoolkit.common.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tomtoolkit.core.files.PrivateFiles;

/**
 * Signs and verifies short texts with the site's key, which is the same on every node.
 *
 * @since 1.0
 */
@ApplicationScoped
public class SessionKey {

    private static final int MIN_LENGTH = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SessionKey(SessionConfig config) {
        String secret = config.key().orElseGet(() -> kept(config.keyFile()));
        if (secret.length() < MIN_LENGTH) {
            throw new IllegalStateException("tom.session.key is too short: use at least " + MIN_LENGTH
                    + " random characters, e.g. from: openssl rand -base64 48");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    private String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                PrivateFiles.write(file, randomText(48));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the session key in " + file + "; set tom.session.key", e);
        }
    }

    /** Random text of this many bytes, URL-safe. */
    public String randomText(int bytes) {
        byte[] bits = new byte[bytes];
        random.nextBytes(bits);
        return BASE64.encodeToString(bits);
    }

    /** Signature of a text for one purpose; purposes keep signatures from being used elsewhere. */
    public String sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return BASE64.encodeToString(mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    /** Whether it is our signature of this text for this purpose; compares in constant time. */
    public boolean verify(String purpose, String text, String signature) {
        return MessageDigest.isEqual(
                sign(purpose, text).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }
}

package org.tomtoolkit.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits. The place of a value (whose, which service, which field) is
 * part of what is authenticated: a ciphertext copied to another row cannot be opened.
 */
@ApplicationScoped
class Sealer {

    /** Where a value belongs. */
    record Place(long accountId, String service, String field) {

        /** Lengths before texts, so that no two places look alike. */
        byte[] bytes(String keyId) {
            String text = "tom-vault-1|" + keyId + '|' + accountId + '|' + service.length() + ':' + service + '|'
                    + field.length() + ':' + field;
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** An encrypted value: Base64 of nonce and ciphertext, and the key it needs. */
    record Sealed(String keyId, String text) {}

    /** What cannot be opened: another key, another place, or changed by somebody. */
    static final class CannotOpen extends Exception {
        CannotOpen(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final VaultKeys keys;
    private final SecureRandom random = new SecureRandom();

    Sealer(VaultKeys keys) {
        this.keys = keys;
    }

    Sealed seal(String plain, Place place) {
        VaultKey key = keys.current();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, place);
            byte[] secret = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(nonce.length + secret.length)
                    .put(nonce)
                    .put(secret)
                    .array();
            return new Sealed(key.id(), Base64.getEncoder().encodeToString(whole));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    String open(Sealed box, Place place) throws CannotOpen {
        VaultKey key = keys.find(box.keyId())
                .orElseThrow(() -> new CannotOpen("The key " + box.keyId() + " is missing", null));
        try {
            byte[] whole = Base64.getDecoder().decode(box.text());
            if (whole.length < NONCE_BYTES) {
                throw new CannotOpen("Too short", null);
            }
            byte[] nonce = java.util.Arrays.copyOf(whole, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, place);
            return new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CannotOpen("Not what was stored here", e);
        }
    }

    private static Cipher cipher(int mode, VaultKey key, byte[] nonce, Place place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.bytes(key.id()));
        return cipher;
    }
}

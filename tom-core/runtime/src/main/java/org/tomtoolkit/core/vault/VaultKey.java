package org.tomtoolkit.core.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key with the id that stands beside what it encrypted.
 *
 * @param id beginning of a hash of the key
 */
record VaultKey(String id, SecretKey key) {

    static final int BYTES = 32;

    /**
     * @param where the configuration key or file, for the message
     * @throws IllegalStateException when the text is no key; the message does not repeat it
     */
    static VaultKey parse(String text, String where) {
        byte[] bytes = bytes(text.strip());
        if (bytes.length != BYTES) {
            throw new IllegalStateException(
                    where + " holds no key of 32 bytes in Base64 or hex;" + " make one with: openssl rand -base64 32");
        }
        return of(bytes);
    }

    static VaultKey of(byte[] bytes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update("tom-vault-key-id".getBytes(StandardCharsets.US_ASCII));
            byte[] digest = sha.digest(bytes);
            return new VaultKey(
                    HexFormat.of().formatHex(Arrays.copyOf(digest, 6)), new SecretKeySpec(bytes.clone(), "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        try {
            return text.matches("[0-9a-fA-F]{64}")
                    ? HexFormat.of().parseHex(text)
                    : Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "VaultKey[" + id + "]";
    }
}

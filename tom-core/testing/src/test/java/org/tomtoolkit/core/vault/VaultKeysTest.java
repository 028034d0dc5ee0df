package org.tomtoolkit.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tomtoolkit.core.TomException;

class VaultKeysTest {

    private static final String KEY = Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());
    private static final String OTHER =
            Base64.getEncoder().encodeToString("fedcba9876543210fedcba9876543210".getBytes());
    private static final Sealer.Place PLACE = new Sealer.Place(7, "lco", "api_key");

    private record Config(Optional<String> key, Optional<List<String>> oldKeys, Path keyFile) implements VaultConfig {}

    @TempDir
    Path folder;

    @Test
    void whatIsSealedIsOpenedAtItsPlaceOnly() throws Exception {
        Sealer sealer = new Sealer(keys(KEY));
        Sealer.Sealed box = sealer.seal("hush", PLACE);
        assertEquals("hush", sealer.open(box, PLACE));
        for (Sealer.Place other : List.of(
                new Sealer.Place(8, "lco", "api_key"),
                new Sealer.Place(7, "tns", "api_key"),
                new Sealer.Place(7, "lco", "password"),
                new Sealer.Place(7, "lcoa", "pi_key"),
                new Sealer.Place(0, "lco", "api_key"))) {
            assertThrows(Sealer.CannotOpen.class, () -> sealer.open(box, other), other.toString());
        }
    }

    @Test
    void aBitThatSomebodyChangedIsNoticed() {
        Sealer sealer = new Sealer(keys(KEY));
        Sealer.Sealed box = sealer.seal("hush", PLACE);
        byte[] bytes = Base64.getDecoder().decode(box.text());
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            Sealer.Sealed forged =
                    new Sealer.Sealed(box.keyId(), Base64.getEncoder().encodeToString(changed));
            assertThrows(Sealer.CannotOpen.class, () -> sealer.open(forged, PLACE));
        }
        for (String text : List.of("", "AAAA", "no base64!")) {
            assertThrows(Sealer.CannotOpen.class, () -> sealer.open(new Sealer.Sealed(box.keyId(), text), PLACE));
        }
    }

    @Test
    void noNonceComesTwice() {
        Sealer sealer = new Sealer(keys(KEY));
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            assertTrue(nonces.add(sealer.seal("hush", PLACE).text().substring(0, 16)));
        }
    }

    @Test
    void anOldKeyOpensAndTheNewOneSeals() throws Exception {
        Sealer.Sealed box = new Sealer(keys(KEY)).seal("hush", PLACE);
        Sealer after = new Sealer(keys(OTHER, KEY));
        assertEquals("hush", after.open(box, PLACE));
        assertNotEquals(box.keyId(), after.seal("hush", PLACE).keyId());
        assertThrows(Sealer.CannotOpen.class, () -> new Sealer(keys(OTHER)).open(box, PLACE));
    }

    @Test
    void aKeyIsMadeOnceAndOnlyItsOwnerCanReadIt() throws IOException {
        Path file = folder.resolve("data/vault.key");
        String id = inFile(file).current().id();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(id, inFile(file).current().id());
        assertEquals(32, Base64.getDecoder().decode(Files.readString(file).strip()).length);
    }

    @Test
    void anotherNodeFindsAKeyThatWasAdded() throws Exception {
        Path file = folder.resolve("vault.key");
        VaultKeys one = inFile(file);
        VaultKeys other = inFile(file);
        Sealer.Sealed before = new Sealer(other).seal("hush", PLACE);
        one.addToFile();
        Sealer.Sealed after = new Sealer(one).seal("hush", PLACE);
        assertNotEquals(before.keyId(), after.keyId());
        assertEquals("hush", new Sealer(other).open(after, PLACE));
        assertEquals("hush", new Sealer(one).open(before, PLACE));
    }

    @Test
    void aConfiguredKeyIsNotChangedByTheSite() {
        TomException e = assertThrows(TomException.class, () -> keys(KEY).addToFile());
        assertTrue(e.hint().contains("tom.vault.old-keys"));
    }

    @Test
    void whatIsNoKeyIsSaidWithoutRepeatingIt() {
        for (String text : List.of("too-short-secret", "x".repeat(44), "!!!")) {
            IllegalStateException e =
                    assertThrows(IllegalStateException.class, () -> keys(text).current());
            assertFalse(e.getMessage().contains(text));
            assertTrue(e.getMessage().contains("openssl rand"));
        }
    }

    @Test
    void nothingPrintsAKeyOrASecret() throws Exception {
        VaultKey key = keys(KEY).current();
        assertFalse(key.toString().contains(KEY));
        Secrets secrets = Secrets.of("lco", Map.of("api_key", "hush"));
        assertFalse(secrets.toString().contains("hush"));
        assertFalse(new ObjectMapper().writeValueAsString(secrets).contains("hush"));
        assertEquals("hush", secrets.require("api_key"));
        assertThrows(TomException.class, () -> secrets.require("other"));
        assertTrue(Secrets.of("lco", Map.of("api_key", " ")).isEmpty());
    }

    private VaultKeys keys(String current, String... old) {
        return new VaultKeys(new Config(Optional.of(current), Optional.of(List.of(old)), folder.resolve("unused")));
    }

    private VaultKeys inFile(Path file) {
        return new VaultKeys(new Config(Optional.empty(), Optional.empty(), file));
    }
}

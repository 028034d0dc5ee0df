package org.tomtoolkit.common.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomtoolkit.core.form.FieldErrors;

class PasswordsTest {

    private static final List<String> VERA = List.of("vera_rubin", "Vera", "Rubin", "v.rubin@institute.example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short", "12345678901", "password", "PASSWORD", "P@ssw0rd", "password2024!", "123supernova",
                        "qwertyuiop",
                "poiuytrewq", "aaaaaaaaaa", "abcabcabc", "abcdefgh", "98765432", "letmein!!", "t3l3scop3", "1qaz2wsx",
                "rubin-rubin", "ILikeVeraVeryMuch", "vera_rubin", "RUBIN2024x"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertFalse(errors(password).isEmpty(), password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "galileo saw four moons",
                "k7#mZ-pp2qL",
                "clouds over the dome",
                "correct horse battery",
                "über-ähre 42"
            })
    void aGoodOneIsTaken(String password) {
        assertEquals(List.of(), errors(password).at("password"));
    }

    @Test
    void moreThanTheHashReadsIsRefusedInsteadOfCut() {
        assertFalse(errors("ä".repeat(20) + "x7#".repeat(11)).isEmpty());
    }

    @Test
    void anAccountWithoutAPasswordMatchesNone() {
        assertFalse(Passwords.matches("!", Passwords.NONE));
        assertFalse(Passwords.matches("", Passwords.NONE));
    }

    private static FieldErrors errors(String password) {
        FieldErrors errors = new FieldErrors();
        Passwords.check("password", password, VERA, errors);
        return errors;
    }

    @Test
    void anUnknownNameCostsAGuesserAsMuchAsAKnownOne() {
        String known = Passwords.hash("a password of somebody");
        assertEquals(known.substring(0, 7), Passwords.NOBODY.substring(0, 7));
        assertEquals(known.length(), Passwords.NOBODY.length());
        assertFalse(Passwords.matches("", Passwords.NOBODY));
    }
}

package org.tomtoolkit.common.account.oidc;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a provider says about a person.
 *
 * @param emailVerified whether the provider says that the address is theirs
 * @param groups values of the claim that lists groups
 */
record Claims(
        String issuer,
        String subject,
        String username,
        String email,
        boolean emailVerified,
        String firstName,
        String lastName,
        Set<String> groups) {

    static Claims of(JsonWebToken token, String groupsClaim) {
        String email = text(token, "email");
        String preferred = text(token, "preferred_username");
        String name = preferred.isEmpty() ? email.replaceAll("@.*", "") : preferred;
        return new Claims(
                token.getIssuer(),
                token.getSubject(),
                name,
                email,
                Boolean.parseBoolean(text(token, "email_verified")),
                text(token, "given_name"),
                text(token, "family_name"),
                texts(token.getClaim(groupsClaim)));
    }

    private static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        if (value == null) {
            return "";
        }
        return value instanceof JsonString json ? json.getString() : value.toString();
    }

    private static Set<String> texts(Object claim) {
        Set<String> texts = new LinkedHashSet<>();
        if (claim instanceof JsonArray array) {
            array.getValuesAs(value -> value instanceof JsonString json ? json.getString() : value.toString())
                    .forEach(texts::add);
        } else if (claim instanceof Collection<?> values) {
            values.forEach(value -> texts.add(String.valueOf(value)));
        } else if (claim != null) {
            texts.add(claim instanceof JsonString json ? json.getString() : claim.toString());
        }
        return texts;
    }
}

package org.tomtoolkit.common.account;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.tomtoolkit.core.form.FieldErrors;

/** What the data of an account have to look like. */
final class AccountRules {

    /** No colon: it ends the name in HTTP Basic authentication. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}@.+_-]{1,150}");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.][^@\\s]*\\.[^@\\s.]+");

    private AccountRules() {}

    static void check(AccountDetails details, FieldErrors errors) {
        if (!NAME.matcher(details.username()).matches()) {
            errors.add("username", "Use up to 150 letters, digits and the characters @ . + - _ only.");
        }
        String email = details.email();
        if (!email.isEmpty() && (email.length() > 254 || !EMAIL.matcher(email).matches())) {
            errors.add("email", "Enter an e-mail address such as vera@example.org.");
        }
        atMost("first_name", details.firstName(), 150, errors);
        atMost("last_name", details.lastName(), 150, errors);
        atMost("affiliation", details.affiliation(), 200, errors);
    }

    static void describe(Account account, AccountDetails details) {
        account.setUsername(details.username());
        account.setFirstName(details.firstName());
        account.setLastName(details.lastName());
        account.setEmail(details.email());
        account.setAffiliation(details.affiliation());
    }

    /** Words a password must not be made of. */
    static List<String> personal(AccountDetails details) {
        return personal(details.username(), details.firstName(), details.lastName(), details.email());
    }

    static List<String> personal(Account account) {
        return personal(account.getUsername(), account.getFirstName(), account.getLastName(), account.getEmail());
    }

    private static List<String> personal(String username, String firstName, String lastName, String email) {
        return Arrays.asList(username, firstName, lastName, email, email.replaceAll("@.*", ""));
    }

    private static void atMost(String field, String text, int length, FieldErrors errors) {
        if (text.length() > length) {
            errors.add(field, "At most " + length + " characters, this has " + text.length() + ".");
        }
    }
}

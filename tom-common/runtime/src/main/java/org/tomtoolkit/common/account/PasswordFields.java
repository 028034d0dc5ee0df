package org.tomtoolkit.common.account;

import java.util.List;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;

/** The two fields for a new password. */
final class PasswordFields {

    static final String PASSWORD = "password";
    static final String AGAIN = "password_again";

    private PasswordFields() {}

    static List<Field> required() {
        return List.of(
                Field.password(PASSWORD)
                        .label("Password")
                        .required()
                        .maxLength(500)
                        .autocomplete("new-password")
                        .help("At least 8 characters; not digits only, not your name, not a common password."),
                Field.password(AGAIN)
                        .label("Password, once more")
                        .required()
                        .maxLength(500)
                        .autocomplete("new-password"));
    }

    /** Adds what is wrong with the new password to the errors of the form. */
    static void check(BoundForm form, List<String> personal) {
        String password = form.values().textOrEmpty(PASSWORD);
        if (password.isEmpty()) {
            return;
        }
        if (!password.equals(form.values().textOrEmpty(AGAIN))) {
            form.errors().add(AGAIN, "This is not the same password.");
        }
        Passwords.check(PASSWORD, password, personal, form.errors());
    }
}

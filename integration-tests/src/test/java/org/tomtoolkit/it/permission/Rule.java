package org.tomtoolkit.it.permission;

import java.util.List;

/** Who gets in where, in the order of {@link Role}. */
enum Rule {
    /** Anyone. */
    ANYONE("in in in in in in"),
    /** Everyone with an account. */
    ACCOUNT("login in in in in in"),
    /** Administrators. */
    ADMIN("login 403 403 403 403 in"),
    /** Who may view the object. */
    VIEW("404 404 in in in in"),
    /** Who has an account and may view the object. */
    VIEW_ACCOUNT("login 404 in in in in"),
    /** Who may change the object; who may only view it is told so. */
    CHANGE("login 404 403 in in in"),
    /** Who may delete the object; who may only view or change it is told so. */
    DELETE("login 404 403 403 in in"),
    /** The same where what one may not change is absent, as scripts know it. */
    CHANGE_OR_ABSENT("login 404 404 in in in"),
    DELETE_OR_ABSENT("login 404 404 404 in in"),
    /** The owner and administrators; for others it is not there. */
    OWNER("login 404 404 404 in in"),
    /** Somebody else's account: administrators. */
    OTHERS("login 404 404 404 404 in"),
    /** Not there on this site, whoever asks. */
    ABSENT("404 404 404 404 404 404"),
    /** Not there on this site, whoever is logged in. */
    ABSENT_ACCOUNT("login 404 404 404 404 404");

    private final List<String> outcomes;

    Rule(String outcomes) {
        this.outcomes = List.of(outcomes.split(" "));
    }

    /** {@code in}, {@code login}, {@code 403} or {@code 404}. */
    String outcome(Role role) {
        return outcomes.get(role.ordinal());
    }
}

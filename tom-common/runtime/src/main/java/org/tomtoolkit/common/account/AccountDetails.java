package org.tomtoolkit.common.account;

import java.util.Set;

/**
 * What an account says about a person, and what it may do.
 *
 * @param username unique whatever the case of its letters
 * @param email {@code ""} for none
 * @param affiliation {@code ""} for none
 * @param groupIds groups the account belongs to
 * @since 1.0
 */
public record AccountDetails(
        String username,
        String firstName,
        String lastName,
        String email,
        String affiliation,
        boolean superuser,
        boolean active,
        Set<Long> groupIds) {

    public AccountDetails {
        groupIds = Set.copyOf(groupIds);
    }

    /** An active administrator without groups. */
    public static AccountDetails administrator(String username, String email) {
        return new AccountDetails(username, "", "", email, "", true, true, Set.of());
    }
}

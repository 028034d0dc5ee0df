package org.tomtoolkit.common.account;

import java.time.Instant;
import java.util.List;

/**
 * The users page.
 *
 * @param manages whether the viewer may change what is listed
 * @param accounts all accounts for a superuser, none for others
 * @param groups all groups for a superuser, their own for others
 * @since 1.0
 */
public record UserListPage(boolean manages, List<AccountRow> accounts, List<GroupRow> groups) {

    /**
     * One account.
     *
     * @param lastLogin null when it never logged in
     */
    public record AccountRow(
            long id,
            String username,
            String fullName,
            String email,
            String affiliation,
            List<String> groups,
            boolean superuser,
            boolean active,
            boolean pending,
            Instant lastLogin) {

        /** To the minute, UTC. */
        public String lastLoginText() {
            return lastLogin == null
                    ? ""
                    : lastLogin.toString().substring(0, 16).replace('T', ' ');
        }
    }

    /**
     * One group.
     *
     * @param members user names
     */
    public record GroupRow(long id, String name, List<String> members) {}
}

package org.tomtoolkit.common.account;

import io.quarkus.qute.RawString;
import java.util.List;

/**
 * One's own profile.
 *
 * @param groups names of the groups the account is in
 * @param cards what the apps contribute
 * @since 1.0
 */
public record ProfilePage(Account account, List<String> groups, List<RawString> cards) {}

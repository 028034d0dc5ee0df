package org.tomtoolkit.common.account;

import java.util.List;
import org.tomtoolkit.common.table.TableView;

/**
 * The users page.
 *
 * @param manages whether the viewer may change what is listed
 * @param table all accounts for a superuser, null for others
 * @param waiting accounts that wait to be let in, for a superuser
 * @param groups all groups for a superuser, their own for others
 * @since 1.0
 */
public record UserListPage(boolean manages, TableView table, List<Account> waiting, TableView groups) {}

package org.tomtoolkit.common.account;

import org.tomtoolkit.common.table.TableView;

/**
 * The page of groups.
 *
 * @param manages whether the viewer may change them
 * @param table all groups for a superuser, their own for others
 * @since 1.0
 */
public record GroupListPage(boolean manages, TableView table) {}

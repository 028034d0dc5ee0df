package org.tomtoolkit.common.jobs;

import java.util.List;
import org.tomtoolkit.common.table.TableView;

/**
 * The page of jobs.
 *
 * @param recurring what recurs; empty for those who are no administrators
 * @since 1.0
 */
public record JobListPage(TableView table, List<RecurringView> recurring) {}

package org.tomtoolkit.targets.duplicates;

import org.tomtoolkit.common.table.TableView;

/** What the page of the queue shows. */
public record DuplicatesView(TableView table) {}

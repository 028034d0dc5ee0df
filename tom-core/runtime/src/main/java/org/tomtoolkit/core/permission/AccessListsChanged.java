package org.tomtoolkit.core.permission;

/** An access list was made, or lost entries. */
record AccessListsChanged() {}

package org.tomtoolkit.common.grants;

/**
 * A page on which the grants of one thing are edited.
 *
 * @param title what it is about, e.g. {@code Access to the file x.fits}
 * @param action address the form is sent to
 * @param back address of the thing itself
 * @since 1.0
 */
public record GrantsPage(String title, String action, String back, GrantsView grants) {}

package org.tomtoolkit.common.error;

/**
 * What an error page says.
 *
 * @param hint what to do about it, {@code ""} for nothing
 * @param reference number to find the error in the log, {@code ""} when it is not logged
 */
public record ErrorPage(int status, String title, String detail, String hint, String reference) {}

package org.tomtoolkit.common.hint;

/**
 * A hint on a page, contributed as a CDI bean, also from a producer.
 *
 * @param id stable lower-case name, at most 80 characters
 * @param path path of the page it stands on, e.g. {@code /targets/}
 * @param text one or two sentences
 * @since 1.0
 */
public record Hint(String id, String path, String text) {}

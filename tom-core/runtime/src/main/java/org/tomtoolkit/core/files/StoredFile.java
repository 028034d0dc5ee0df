package org.tomtoolkit.core.files;

/**
 * A file that was stored.
 *
 * @param key what to open it with
 * @param sha256 hash of the content, 64 hex digits
 * @param bytes size of the content
 * @since 1.0
 */
public record StoredFile(String key, String sha256, long bytes) {}

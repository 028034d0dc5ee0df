package org.tomtoolkit.targets.share;

/**
 * A file of targets.
 *
 * @since 1.0
 */
public record SharedFile(String name, String contentType, byte[] content) {}

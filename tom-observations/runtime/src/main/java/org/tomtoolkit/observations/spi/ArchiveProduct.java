package org.tomtoolkit.observations.spi;

import java.net.URI;
import java.time.Instant;

/**
 * One file in an archive.
 *
 * @param id unique in the archive
 * @param filename not safe as a path
 * @param created when it was taken or made, UTC; null when unknown
 * @param url where to download it, valid for some time; null when it cannot be downloaded directly
 * @param bytes its size, null when unknown
 * @since 1.0
 */
public record ArchiveProduct(String id, String filename, Instant created, URI url, Long bytes) {}

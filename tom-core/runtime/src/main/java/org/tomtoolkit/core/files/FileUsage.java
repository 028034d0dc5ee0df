package org.tomtoolkit.core.files;

/**
 * Tells how many bytes of files belong to an account; contributed as a bean by each app that keeps files.
 *
 * @since 1.0
 */
public interface FileUsage {

    long bytesOf(long accountId);
}

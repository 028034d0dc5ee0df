package org.tomtoolkit.dataproducts;

/**
 * What became of measurements that were given.
 *
 * @param added new ones, now stored
 * @param duplicates left out because the target has them already
 * @param invalid left out because they cannot be right, see {@link PhotometryPoint#problem()}
 * @since 1.0
 */
public record IngestResult(int added, int duplicates, int invalid) {

    public static final IngestResult NOTHING = new IngestResult(0, 0, 0);

    public IngestResult plus(IngestResult other) {
        return new IngestResult(added + other.added, duplicates + other.duplicates, invalid + other.invalid);
    }
}

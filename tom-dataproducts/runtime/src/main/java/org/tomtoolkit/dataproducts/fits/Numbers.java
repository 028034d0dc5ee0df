package org.tomtoolkit.dataproducts.fits;

import java.util.stream.IntStream;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** One-dimensional arrays as nom-tam-fits gives them, as doubles; bytes are unsigned in FITS. */
final class Numbers {

    private Numbers() {}

    static double[] of(Object array) {
        if (array instanceof double[] doubles) {
            return doubles.clone();
        }
        if (array instanceof float[] floats) {
            return IntStream.range(0, floats.length).mapToDouble(i -> floats[i]).toArray();
        }
        if (array instanceof byte[] bytes) {
            return IntStream.range(0, bytes.length)
                    .mapToDouble(i -> bytes[i] & 0xff)
                    .toArray();
        }
        if (array instanceof short[] shorts) {
            return IntStream.range(0, shorts.length).mapToDouble(i -> shorts[i]).toArray();
        }
        if (array instanceof int[] ints) {
            return IntStream.of(ints).asDoubleStream().toArray();
        }
        if (array instanceof long[] longs) {
            return IntStream.range(0, longs.length).mapToDouble(i -> longs[i]).toArray();
        }
        throw new UnreadableFileException("The numbers of the spectrum are of a kind that cannot be read.");
    }
}

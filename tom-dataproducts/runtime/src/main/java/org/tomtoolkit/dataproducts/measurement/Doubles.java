package org.tomtoolkit.dataproducts.measurement;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Arrays of doubles as little-endian IEEE 754 bytes, which is how they are stored. */
final class Doubles {

    private Doubles() {}

    static byte[] toBytes(double[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asDoubleBuffer().put(values);
        return buffer.array();
    }

    static double[] fromBytes(byte[] bytes) {
        double[] values = new double[bytes.length / Double.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(values);
        return values;
    }
}

package org.tomtoolkit.targets.sky;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Points of the sky as browsers read them fastest: little-endian, a head of six 32-bit integers (mark, number of points,
 * 1 when points were left out, three zeros), then all ids (float64), right ascensions and declinations (float32, degrees
 * ICRS, good to 0.1″), and a byte each that is 1 for what moves.
 */
final class SkyPointFile {

    static final int MARK = 0x314b5354; // "TSK1"
    private static final int HEAD_BYTES = 24;
    private static final int POINT_BYTES = 17;

    private long[] ids = new long[1024];
    private float[] ras = new float[1024];
    private float[] decs = new float[1024];
    private boolean[] moving = new boolean[1024];
    private int size;
    private boolean thinned;

    void add(long id, double raDeg, double decDeg, boolean moves) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            ras = Arrays.copyOf(ras, 2 * size);
            decs = Arrays.copyOf(decs, 2 * size);
            moving = Arrays.copyOf(moving, 2 * size);
        }
        ids[size] = id;
        ras[size] = (float) raDeg;
        decs[size] = (float) decDeg;
        moving[size++] = moves;
    }

    void thinned() {
        thinned = true;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(HEAD_BYTES + POINT_BYTES * size).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(MARK)
                .putInt(size)
                .putInt(thinned ? 1 : 0)
                .putInt(0)
                .putInt(0)
                .putInt(0);
        for (int i = 0; i < size; i++) {
            buffer.putDouble(ids[i]);
        }
        for (int i = 0; i < size; i++) {
            buffer.putFloat(ras[i]);
        }
        for (int i = 0; i < size; i++) {
            buffer.putFloat(decs[i]);
        }
        for (int i = 0; i < size; i++) {
            buffer.put((byte) (moving[i] ? 1 : 0));
        }
        return buffer.array();
    }
}

package org.tomtoolkit.targets.exchange;

import java.nio.charset.StandardCharsets;

/**
 * Remembers the names of a long file in little memory: 64 bits of hash for each, in an open table. Beyond four million names
 * nothing more is remembered.
 */
final class NamesSeen {

    private static final int MOST = 4_000_000;

    private long[] slots = new long[1 << 12];
    private int size;

    /** False when it was there before. */
    boolean add(String key) {
        long hash = hash(key);
        int at = place(slots, hash);
        if (slots[at] == hash) {
            return false;
        }
        if (size < MOST) {
            slots[at] = hash;
            if (++size * 2 > slots.length) {
                grow();
            }
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long hash : slots) {
            if (hash != 0) {
                larger[place(larger, hash)] = hash;
            }
        }
        slots = larger;
    }

    private static int place(long[] slots, long hash) {
        int at = (int) (hash ^ hash >>> 32) & slots.length - 1;
        while (slots[at] != 0 && slots[at] != hash) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    /** FNV-1a with a final mix; 0 stands for an empty slot. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}

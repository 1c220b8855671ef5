package dev.databacon.plan;

import java.util.Arrays;

/**
 * Numbers nodes in the order in which they come first: an open hash table of ids, each with the
 * node where its walk began if that matters. Not thread-safe.
 */
final class Numbering {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private int[] slots;
  private long[] ids;
  private long[] origins;
  private int size;

  Numbering(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected)) << 2;
    slots = new int[capacity];
    ids = new long[capacity >> 1];
    origins = new long[capacity >> 1];
  }

  /** The number of a node, which is new if there was none. */
  int add(long id, long origin) {
    if (size == ids.length) {
      grow();
    }
    int slot = slot(id, origin);
    if (slots[slot] == 0) {
      ids[size] = id;
      origins[size] = origin;
      slots[slot] = ++size;
    }
    return slots[slot] - 1;
  }

  private int slot(long id, long origin) {
    int mask = slots.length - 1;
    long hash = (id + origin * 31) * SPREAD;
    int slot = (int) (hash >>> 32) & mask;
    while (slots[slot] != 0 && (ids[slots[slot] - 1] != id || origins[slots[slot] - 1] != origin)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    ids = Arrays.copyOf(ids, size * 2);
    origins = Arrays.copyOf(origins, size * 2);
    slots = new int[size * 4];
    for (int i = 0; i < size; i++) {
      slots[slot(ids[i], origins[i])] = i + 1;
    }
  }

  int size() {
    return size;
  }

  long[] ids() {
    return Arrays.copyOf(ids, size);
  }

  long[] origins() {
    return Arrays.copyOf(origins, size);
  }
}

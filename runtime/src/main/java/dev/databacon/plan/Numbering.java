package dev.databacon.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers nodes in the order in which they come first: an open hash table of ids, each with the
 * node where its walk began if that matters. Not thread-safe.
 */
final class Numbering {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private int[] slots;
  private long[] ids;
  private long @Nullable [] origins;
  private int size;

  Numbering(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected)) << 2;
    slots = new int[capacity];
    ids = new long[capacity >> 1];
  }

  /** Numbers nodes that are all different by their places. */
  static Numbering of(long[] nodes) {
    Numbering numbers = new Numbering(nodes.length);
    for (long node : nodes) {
      int unused = numbers.add(node, 0);
    }
    return numbers;
  }

  /** The number of a node, which is new if there was none. */
  int add(long id, long origin) {
    if (size == ids.length) {
      grow();
    }
    int slot = slot(id, origin);
    if (slots[slot] == 0) {
      ids[size] = id;
      if (origin != 0) {
        long[] all = origins == null ? new long[ids.length] : origins;
        all[size] = origin;
        origins = all;
      }
      slots[slot] = ++size;
    }
    return slots[slot] - 1;
  }

  private int slot(long id, long origin) {
    int mask = slots.length - 1;
    long hash = (id + origin * 31) * SPREAD;
    int slot = (int) (hash >>> 32) & mask;
    while (slots[slot] != 0 && !isAt(slots[slot] - 1, id, origin)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isAt(int number, long id, long origin) {
    return ids[number] == id && origin(number) == origin;
  }

  private long origin(int number) {
    return origins == null ? 0 : origins[number];
  }

  private void grow() {
    ids = Arrays.copyOf(ids, size * 2);
    origins = origins == null ? null : Arrays.copyOf(origins, size * 2);
    slots = new int[size * 4];
    for (int i = 0; i < size; i++) {
      slots[slot(ids[i], origin(i))] = i + 1;
    }
  }

  int size() {
    return size;
  }

  long[] ids() {
    return Arrays.copyOf(ids, size);
  }

  long[] origins() {
    return origins == null ? new long[size] : Arrays.copyOf(origins, size);
  }
}

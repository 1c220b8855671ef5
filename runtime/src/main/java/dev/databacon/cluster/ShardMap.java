package dev.databacon.cluster;

import dev.databacon.error.TopologyException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Which server, by ordinal, holds which shard. Immutable.
 *
 * <p>Written as ranges, such as {@code 0-2047=server1,2048-4095=server2}.
 */
final class ShardMap {
  private static final short NOBODY = -1;

  private final int bits;
  private final short[] ordinals;

  private ShardMap(int bits, short[] ordinals) {
    this.bits = bits;
    this.ordinals = ordinals;
  }

  /** One range for each server, of equal lengths but for one shard. */
  static String spread(int bits, List<String> servers) {
    int shards = 1 << bits;
    int size = servers.size();
    if (size > shards) {
      throw new TopologyException(
          size
              + " servers need more than the "
              + shards
              + " shards of "
              + bits
              + " shard bits. Set shardBits higher.");
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      long first = (long) shards * i / size;
      long last = (long) shards * (i + 1) / size - 1;
      text.append(i == 0 ? "" : ",").append(first).append('-').append(last);
      text.append('=').append(servers.get(i));
    }
    return text.toString();
  }

  /** Reads what {@link #spread} writes, in any order and number of ranges. */
  static ShardMap parse(String text, int bits, List<String> servers) {
    short[] ordinals = new short[1 << bits];
    Arrays.fill(ordinals, NOBODY);
    for (String range : text.split(",", -1)) {
      int dash = range.indexOf('-');
      int equals = range.indexOf('=', dash);
      if (dash < 0 || equals < 0) {
        throw damaged(text);
      }
      int ordinal = servers.indexOf(range.substring(equals + 1));
      int first = Integer.parseInt(range, 0, dash, 10);
      int last = Integer.parseInt(range, dash + 1, equals, 10);
      if (ordinal < 0 || first > last || last >= ordinals.length) {
        throw damaged(text);
      }
      Arrays.fill(ordinals, first, last + 1, (short) ordinal);
    }
    for (short ordinal : ordinals) {
      if (ordinal == NOBODY) {
        throw damaged(text);
      }
    }
    return new ShardMap(bits, ordinals);
  }

  private static TopologyException damaged(String text) {
    return new TopologyException("The stored topology does not cover every shard: " + text);
  }

  int bits() {
    return bits;
  }

  int count() {
    return ordinals.length;
  }

  int ordinal(int shard) {
    return ordinals[shard];
  }

  /** Throws for ids that cannot be any node's. */
  int shardOf(long id) {
    if (id <= 0) {
      throw new TopologyException(
          "Id " + id + " belongs to no shard: ids of nodes are positive. Where does it come from?");
    }
    return (int) (id >>> (Long.SIZE - 1 - bits));
  }

  int ordinalOf(long id) {
    return ordinals[shardOf(id)];
  }

  /** The first bits of a digest choose its shard. */
  int ordinalOf(byte[] digest) {
    return ordinals[ByteBuffer.wrap(digest).getInt() >>> (Integer.SIZE - bits)];
  }

  long id(int shard, long sequence) {
    return ((long) shard << (Long.SIZE - 1 - bits)) | sequence;
  }
}

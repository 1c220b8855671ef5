package dev.databacon.processor.value;

/** How many bits a flag needs and what fits in them. */
public final class FlagBits {
  /** The bits of one owner's flags together. */
  public static final int ALL = 63;

  /** The most bits of one flag. */
  public static final int MOST = 31;

  private FlagBits() {}

  /** The fewest bits that hold the numbers from 0 to this one. */
  public static int upTo(int greatest) {
    return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(greatest));
  }

  /** The bits for that many constants and at least one more to come. */
  public static int forConstants(int count) {
    return upTo(count);
  }

  /** The greatest number in that many bits, 1 to 31 of them. */
  public static int greatest(int bits) {
    return (int) ((1L << bits) - 1);
  }
}

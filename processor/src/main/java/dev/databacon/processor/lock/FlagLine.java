package dev.databacon.processor.lock;

import dev.databacon.processor.model.Numbers.Bits;
import org.jspecify.annotations.Nullable;

/**
 * A flag of a node type, edge or flags interface.
 *
 * @param own whether each end of an edge has its own
 */
record FlagLine(String element, Bits bits, FlagShape shape, boolean own, boolean retired)
    implements FieldLine {

  static FlagLine read(String element, Words words) {
    Bits bits = words.bits();
    FlagShape shape = FlagShape.read(words);
    if (!shape.fits(bits.count())) {
      throw new UnreadableLineException("its values do not fit in " + bits.count() + " bits");
    }
    return new FlagLine(element, bits, shape, words.take("own"), words.take("retired"));
  }

  /** The bits that it takes, as a mask. */
  long mask() {
    return mask(bits);
  }

  static long mask(Bits bits) {
    return ((1L << bits.count()) - 1) << bits.shift();
  }

  @Override
  public String kind() {
    return "flag";
  }

  @Override
  public FlagLine retire() {
    return new FlagLine(element, bits, shape, own, true);
  }

  @Override
  public String text() {
    return new LineText(kind(), element)
        .pair("bits", bits.shift() + "-" + (bits.shift() + bits.count() - 1))
        .word(shape.text(), true)
        .word("own", own)
        .word("retired", retired)
        .toString();
  }

  @Override
  public @Nullable LockLine union(LockLine other) {
    if (!(other instanceof FlagLine that) || !bits.equals(that.bits) || own != that.own) {
      return null;
    }
    FlagShape both = shape.union(that.shape);
    return both == null ? null : new FlagLine(element, bits, both, own, retired || that.retired);
  }
}
